package entente.show.serve;

import entente.show.site.Here;
import java.time.Instant;

/**
 * Something that is to be done, as it was sent.
 *
 * @param id the changing part of the path; empty where there is none
 * @param query what stands behind the question mark
 * @param fields of a form; none where bytes were sent
 * @param bytes of a file; none where a form was sent
 * @param here where it was sent to
 * @param desk where articles are read
 * @param ledger that can be changed
 * @param equipment what answers are made with
 * @param now the moment
 */
@SuppressWarnings("ArrayRecordComponent")
record Sent(
    String id,
    Query query,
    Fields fields,
    byte[] bytes,
    Here here,
    Desk desk,
    LedgerFile ledger,
    Equipment equipment,
    Instant now) {}
