package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import entente.keep.exchange.GdeltLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Events of other datasets in, and the ledger out in other tools' formats and back. */
class ExchangeTest {
  private static final String RECORDS =
      "SELECT id, day, type, mode, cameo, source, source_sector, target, target_sector, place,"
          + " place_name, latitude, longitude, intensity, mentions, outlets, articles, tone,"
          + " address FROM record ORDER BY ALL";

  @TempDir private Path folder;

  private Path ledger(String name) {
    return folder.resolve(name + ".duckdb");
  }

  private static String csv(Path ledger, String sql) {
    Ran ran = Ran.run("sql", "-f", "csv", "--raw", "-l", ledger, sql);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @Test
  void gdeltComesBackFromItsOwnExportAsItWas() throws IOException {
    Path file = folder.resolve("day.export.CSV");
    GdeltLayout.write(file, 2000, 5);
    assertThat(Ran.run("import", "-l", ledger("one"), file).err())
        .contains("2,000 events imported");
    Path out = folder.resolve("out.tsv");
    assertThat(Ran.run("export", "-f", "gdelt", "-l", ledger("one"), "-o", out).err()).isEmpty();
    assertThat(Files.readAllLines(out))
        .hasSize(2000)
        .allMatch(line -> line.split("\t", -1).length == 61);
    assertThat(Ran.run("import", "-l", ledger("two"), out).code()).isZero();
    assertThat(csv(ledger("two"), RECORDS)).isEqualTo(csv(ledger("one"), RECORDS));
  }

  @Test
  void ploverComesBackFromItsOwnExportAsItWas() throws IOException {
    Path file = folder.resolve("day.export.CSV");
    GdeltLayout.write(file, 300, 6);
    assertThat(Ran.run("import", "-l", ledger("one"), file).code()).isZero();
    Path out = folder.resolve("out.jsonl");
    assertThat(Ran.run("export", "-f", "plover", "-l", ledger("one"), "-o", out).code()).isZero();
    assertThat(Ran.run("import", "-l", ledger("two"), out).code()).isZero();
    assertThat(csv(ledger("two"), RECORDS))
        .isEqualTo(csv(ledger("one"), RECORDS).replaceAll("(?m)^(\\d+),", "gdelt:$1,"));
  }

  @Test
  void readsGdeltFromAZipOnceAndNamesBrokenLines() throws IOException {
    Path plain = folder.resolve("plain.tsv");
    GdeltLayout.write(plain, 10, 1);
    List<String> lines = new ArrayList<>(Files.readAllLines(plain));
    lines.add(3, "1\t2\t3");
    lines.add(lines.getFirst());
    Path zip = folder.resolve("20240101.export.CSV.zip");
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(bytes)) {
      archive.putNextEntry(new ZipEntry("../../20240101.export.CSV"));
      archive.write(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      archive.closeEntry();
    }
    Ran ran = Ran.run("import", "-l", ledger("zip"), zip);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains(zip + ":4: has 3 columns and not 61")
        .contains("10 events imported, 0 changed, 1 there already, 1 lines not read");
    assertThat(Ran.run("import", "-l", ledger("zip"), zip).err()).contains("was imported before");
  }

  @Test
  void readsIcewsWithLostNoughtsAndIdsThatAreNotUnique() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("icews.tab"),
            """
            Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude
            7\t2015-03-02\tDefence Ministry\tGovernment,Military\tRussian Federation\tHost a visit\t43\t2.8\tMinister\tGovernment\tArmenia\t1\t2\tWire\tMoscow\t\t\tRussian Federation\t55.7\t37.6
            7\t2015-03-03\tCitizen\t\tSerbia\tUse force\t190\t-10.0\tPolice\tPolice\tKosovo\t1\t2\tWire\t\t\t\tSerbia\t\t
            """);
    Ran ran = Ran.run("import", "-l", ledger("icews"), file);
    assertThat(ran.err()).contains("2 events imported");
    assertThat(
            csv(
                ledger("icews"),
                "SELECT cameo, type, source, source_sector, target FROM record ORDER BY day"))
        .isEqualTo(
            """
            cameo,type,source,source_sector,target
            043,CONSULT,RUS,MIL,ARM
            190,ASSAULT,SRB,,XKX
            """);
  }

  @Test
  void readsPolecatAndAcled() throws IOException {
    Path polecat =
        Files.writeString(
            folder.resolve("polecat.txt"),
            """
            Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tCountry\tLatitude\tLongitude\tHeadline
            P1\t2022-08-10\tCOOPERATE\t\t6.0\tArmy\tUSA\tMIL\tArmy\tTJK\tMIL\tTJK\t38.5\t68.8\tDrill opens
            P2\t2022-08-11\tSANCTION\tembargo\t-5.0\tEU\tNone\tNone\tRussia\tRUS;BLR\tNone\t\t\t\tEmbargo
            """);
    Path acled =
        Files.writeString(
            folder.resolve("acled.csv"),
            """
            event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,fatalities,notes
            MLI1,12 May 2023,Battles,Armed clash,Military Forces of Mali (2021-),JNIM: Group for Support,Mali,Gao,16.2,-0.04,7,"Soldiers fought, it is said"
            MLI2,2023-05-13,Protests,Peaceful protest,Protesters (Mali),,Mali,Bamako,12.6,-8,0,March
            MLI3,2023-05-13,Nonsense,,Protesters (Mali),,Mali,Bamako,12.6,-8,0,March
            """);
    Ran ran = Ran.run("import", "-l", ledger("both"), polecat, acled);
    assertThat(ran.err())
        .contains("2 events imported, 0 changed, 0 there already, 0 lines not read")
        .contains("acled.csv:4: 'nonsense' is no event type of ACLED");
    assertThat(
            csv(
                ledger("both"),
                "SELECT dataset, type, mode, source, source_sector, target, deaths FROM record ORDER BY id"))
        .isEqualTo(
            """
            dataset,type,mode,source,source_sector,target,deaths
            acled,ASSAULT,,MLI,MIL,JNIM_GROUP_FOR_SUPPORT,7
            acled,PROTEST,demo,MLI,OPP,,0
            polecat,COOPERATE,,USA,MIL,TJK,
            polecat,SANCTION,embargo,EU,,RUS,
            """);
    assertThat(Ran.run("events", "-f", "csv", "-l", ledger("both"), "--pair", "USA,TJK").out())
        .contains("polecat:P1");
    Ran alone =
        Ran.run("events", "-f", "csv", "-l", ledger("both"), "--dataset", "polecat", "-a", "TJK");
    assertThat(alone.out())
        .startsWith("id,day,last_day,type,source,target,place,status,")
        .contains("polecat:P1,2022-08-10,2022-08-10,COOPERATE,USA.MIL,TJK.MIL,TJK,reported,")
        .hasLineCount(2);
    assertThat(Ran.run("events", "-l", ledger("both"), "--dataset", "polecat").err())
        .contains("1 to 2 of 2.");
  }

  @Test
  void aCorrectedReleaseReplacesWhatItCorrects() throws IOException {
    Path first = folder.resolve("first.tsv");
    GdeltLayout.write(first, 10, 1);
    List<String> lines = new ArrayList<>(Files.readAllLines(first));
    assertThat(Ran.run("import", "-l", ledger("one"), first).code()).isZero();
    lines.set(3, lines.get(3).replaceAll("\\t[^\\t]*$", "\thttps://corrected.example/"));
    Path second = Files.write(folder.resolve("second.tsv"), lines);
    assertThat(Ran.run("import", "-l", ledger("one"), second).err())
        .contains("0 events imported, 1 changed, 9 there already, 0 lines not read");
    assertThat(Ran.run("import", "-l", ledger("two"), second).code()).isZero();
    assertThat(csv(ledger("one"), RECORDS))
        .isEqualTo(csv(ledger("two"), RECORDS))
        .contains("https://corrected.example/");
  }

  @Test
  void whichOfTwoLinesWithOneIdIsTakenDoesNotDependOnTheirOrder() throws IOException {
    Path first = folder.resolve("first.tsv");
    GdeltLayout.write(first, 5, 1);
    List<String> lines = new ArrayList<>(Files.readAllLines(first));
    lines.add(lines.get(2).replaceAll("\\t[^\\t]*$", "\thttps://a.example/"));
    lines.add(lines.get(2).replaceAll("\\t[^\\t]*$", "\thttps://z.example/"));
    Path down = Files.write(folder.resolve("down.tsv"), lines);
    Path up = Files.write(folder.resolve("up.tsv"), lines.reversed());
    assertThat(Ran.run("import", "-l", ledger("down"), down).err())
        .contains("5 events imported, 0 changed, 2 there already");
    assertThat(Ran.run("import", "-l", ledger("up"), up).code()).isZero();
    assertThat(csv(ledger("up"), RECORDS)).isEqualTo(csv(ledger("down"), RECORDS));
    assertThat(Ran.run("check", "-l", ledger("up")).code()).isZero();
  }

  @Test
  void aDatasetIsTakenOutAndCanComeAgain() throws IOException {
    Path file = folder.resolve("day.tsv");
    GdeltLayout.write(file, 10, 1);
    Path ledger = told();
    assertThat(Ran.run("import", "-l", ledger, file).code()).isZero();
    assertThat(Ran.run("remove", "-l", ledger, "--dataset", "gdelt").err())
        .isEqualTo("entente: 10 events of gdelt removed.\n");
    assertThat(csv(ledger, "SELECT count(*) FROM record")).endsWith("\n0\n");
    assertThat(csv(ledger, "SELECT count(*) FROM article")).endsWith("\n2\n");
    assertThat(Ran.run("import", "-l", ledger, file).err()).contains("10 events imported");
    assertThat(Ran.run("remove", "-l", ledger).err())
        .contains("give either ids of articles or --dataset NAME");
    assertThat(Ran.run("remove", "-l", ledger, "--dataset", "articles").code()).isEqualTo(2);
    Path nowhere = ledger("nowhere");
    assertThat(Ran.run("remove", "-l", nowhere, "--dataset", "gdelt").code()).isEqualTo(2);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aFileOfNoKnownDatasetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.tsv"), "a\tb\n1\t2\n");
    Ran ran = Ran.run("import", "-l", ledger("none"), file);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("is of no dataset that is known by its first line");
  }

  private Path told() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id":"1","outlet":"Steppe Wire","title":"-2+3 Kürşat & <Söhne>","published":"2024-05-13","url":"https://x.example/1","language":"en","text":"Kazakhstan and Uzbekistan met in Astana on Monday. Norway denied that it had sanctioned Belarus. Russia has had a military base in Armenia since 1995."}
            {"id":"2","outlet":"Oslo Post","published":"2024-06-01","url":"https://x.example/2","language":"en","text":"Norway imposed sanctions on Belarus on Friday. Turkey sent weapons to Azerbaijan on May 30."}
            """);
    assertThat(Ran.run("add", "-q", "-l", ledger("told"), input).code()).isZero();
    return ledger("told");
  }

  @Test
  void parquetIsReadByAnotherReader() throws IOException {
    Path ledger = told();
    Path out = folder.resolve("tables");
    assertThat(Ran.run("export", "-f", "parquet", "-l", ledger, "-o", out).code()).isZero();
    List<String> titles = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    try (ParquetFileReader file =
            ParquetFileReader.open(InputFile.of(out.resolve("articles.parquet")));
        RowReader rows = file.rowReader()) {
      while (rows.hasNext()) {
        rows.next();
        titles.add(rows.isNull("title") ? "" : rows.getString("title"));
        days.add(rows.getDate("published"));
      }
    }
    assertThat(titles).containsExactlyInAnyOrder("-2+3 Kürşat & <Söhne>", "");
    assertThat(days).containsExactlyInAnyOrder(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 6, 1));
    long statements = csv(ledger, "SELECT * FROM statements").lines().count() - 1;
    try (ParquetFileReader file =
        ParquetFileReader.open(InputFile.of(out.resolve("statements.parquet")))) {
      assertThat(file.getFileMetaData().numRows()).isEqualTo(statements).isPositive();
    }
  }

  @Test
  void graphsAreWellFormedAndEndNoEarlierThanTheyBegin() throws Exception {
    Path ledger = told();
    for (String format : List.of("gexf", "graphml")) {
      Path out = folder.resolve("net." + format);
      assertThat(Ran.run("export", "-f", format, "-l", ledger, "-o", out).code()).isZero();
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(out.toFile());
      NodeList edges = document.getElementsByTagName("edge");
      assertThat(edges.getLength()).isGreaterThanOrEqualTo(3);
      for (int i = 0; i < edges.getLength(); i++) {
        Element edge = (Element) edges.item(i);
        assertThat(ids(document))
            .contains(edge.getAttribute("source"), edge.getAttribute("target"));
        if (edge.hasAttribute("start") && edge.hasAttribute("end")) {
          assertThat(LocalDate.parse(edge.getAttribute("start")))
              .isBeforeOrEqualTo(LocalDate.parse(edge.getAttribute("end")));
        }
      }
      assertThat(Files.readString(out)).contains("Norway");
    }
  }

  @Test
  void tiesThatTheFilterCannotAskAreNoEdges() throws IOException {
    Path ledger = told();
    String event =
        csv(ledger, "SELECT id FROM events WHERE type = 'SANCTION' AND status = 'reported'")
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    Ran ran = Ran.run("export", "-f", "graphml", "-l", ledger, "--event", event);
    assertThat(ran.out()).contains("<edge ").contains("NOR").doesNotContain("ARM");
    assertThat(ran.err())
        .isEqualTo("entente: ties are left out: they cannot be asked by --event.\n");
    assertThat(Ran.run("export", "-f", "graphml", "-l", ledger).out()).contains("ARM");
  }

  private static List<String> ids(Document document) {
    NodeList nodes = document.getElementsByTagName("node");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(((Element) nodes.item(i)).getAttribute("id"));
    }
    return ids;
  }

  @Test
  void ploverLinesCarryTheirSentences() throws IOException {
    String lines = Ran.run("export", "-f", "plover", "-l", told(), "--type", "AID").out();
    assertThat(lines.lines()).hasSize(1);
    assertThat(lines)
        .contains("\"source\":[{\"actor\":\"TUR\"")
        .contains("\"target\":[{\"actor\":\"AZE\"")
        .contains("\"sentence\":\"Turkey sent weapons to Azerbaijan on May 30.\"")
        .contains("\"url\":\"https://x.example/2\"");
  }

  @Test
  void whatIsDeniedIsNoRowOfGdelt() throws IOException {
    Ran ran = Ran.run("export", "-f", "gdelt", "-l", told(), "--status", "denied");
    assertThat(ran.out()).isEmpty();
  }
}
