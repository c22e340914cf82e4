package entente.show.serve;

/**
 * What a request is for.
 *
 * @param path as it came, still encoded
 * @param query what is asked for
 */
record Target(String path, Query query) {}
