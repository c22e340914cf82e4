package entente.keep.page;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.match.FactDays;
import entente.keep.match.Mention;
import entente.keep.match.Time;
import entente.read.sense.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a mention of a coded page: the whole page tells of one thing. */
public final class PageMentions {
  private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{3}(?![A-Z])");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\b");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern HOST = Pattern.compile("^\\w+://[^/]*/?|\\.\\w{2,5}$|[?#].*$");
  private static final Pattern NUMBERED = Pattern.compile("\\b\\w*\\d\\w*\\b");

  private final Sense sense;

  /** With what tells the sense of sentences. */
  public PageMentions(Sense sense) {
    this.sense = sense;
  }

  /** {@return the page as a mention of the article with that id} */
  public Mention mention(CodedPage page, String article) {
    String slug = page.address().map(PageMentions::slug).orElse("");
    return new Mention(
        article + "-p",
        article,
        0,
        Mention.Realm.COURSE,
        "",
        Optional.empty(),
        Map.of(Role.PARTICIPANT, states(page)),
        Set.of(),
        FactDays.time(page.facts())
            .or(() -> page.published().map(Time::published))
            .orElse(Time.UNKNOWN),
        page.published(),
        Optional.empty(),
        names(page),
        Set.of(),
        List.of(),
        page.facts(),
        sense.of(page.summary()),
        sense.of(slug + ". " + page.summary()));
  }

  /** The words of an address are what its editors called the page. */
  private static String slug(String address) {
    String path = HOST.matcher(address).replaceAll("");
    return NUMBERED.matcher(path.replaceAll("[-_/]+", " ")).replaceAll("").strip();
  }

  private static List<Actor> states(CodedPage page) {
    Set<Actor> states = new TreeSet<>();
    List<String> words = new ArrayList<>(page.values());
    words.addAll(page.facts().keySet());
    words.addAll(page.tellers());
    for (String word : words) {
      Matcher codes = CODE.matcher(word);
      while (codes.find()) {
        Actor actor = Actor.of(codes.group());
        if (actor.isState()) {
          states.add(actor);
        }
      }
    }
    return List.copyOf(states);
  }

  private static Set<String> names(CodedPage page) {
    Set<String> names = new TreeSet<>();
    page.values().forEach(value -> addNames(value, names));
    for (String teller : page.tellers()) {
      Matcher brackets = IN_BRACKETS.matcher(teller);
      while (brackets.find()) {
        addNames(brackets.group(1), names);
      }
    }
    // The first word of a sentence is in capitals whatever it is.
    addNames(page.summary().replaceFirst("^\\S+", ""), names);
    return names;
  }

  private static void addNames(String text, Set<String> names) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group().toLowerCase(Locale.ROOT));
    }
  }
}
