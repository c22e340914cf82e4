// What the page says of the day that is shown: its heading, its table, its lists.
/* global d3 */
import { figure, holds, name, recent, written } from "./map-data.js";

const MOST = 60;

/** Writes everything for the day at that place. */
export function tell(data, place) {
  const day = data.days[place];
  d3.select('[data-map="label"]').text(data.label);
  d3.select('[data-map="day"]').text(written(day));
  const title = `Map: alignment toward ${data.label}`;
  d3.select('[data-map="leader"]').text(name(data, data.leader));
  d3.select("main h1").text(title);
  document.title = `${title} · Entente`;
  table(data, place);
  list("marks", [...data.ties.filter((tie) => tie.type === "basing" && holds(tie, day)).map(base),
    ...data.exercises.filter((each) => recent(each, day)).map(exercise)],
    "No base is told to be there on that day, and no exercise of the year before.");
  list("ties", data.ties.filter((tie) => holds(tie, day)).map(line), "No tie is told to hold on that day.");

  function base(tie) {
    return { words: `▲ base: ${name(data, tie.source)} in ${name(data, tie.target)}, ${tie.state}`, link: tie.address };
  }
  function exercise(each) {
    const who = each.actors.map((code) => name(data, code)).join(", ");
    const where = each.place_name ?? (each.place ? name(data, each.place) : "");
    const words = [`✚ ${written(each.day)}: ${each.label || "exercise"}`, who, where,
      each.status === "reported" ? "" : each.status].filter(Boolean).join(" · ");
    return { words, link: `/event/${encodeURIComponent(each.id)}` };
  }
  function line(tie) {
    const by = tie.instruments.length ? ` (${tie.instruments.join(", ")})` : "";
    const since = tie.since ? `, since ${tie.since}` : "";
    return { words: `${tie.type}${by}: ${name(data, tie.source)} → ${name(data, tie.target)}, ${tie.state}${since}`, link: tie.address };
  }
}

function table(data, place) {
  const body = d3.select(".map-figures tbody");
  const rows = data.states.filter((state) => state.share[place] !== null)
    .sort((one, other) => other.share[place] - one.share[place]);
  const line = body.selectAll("tr").data(rows, (state) => state?.state).join("tr")
    .attr("data-state", (state) => state.state);
  line.each(function (state) {
    const row = d3.select(this);
    row.selectAll("*").remove();
    row.append("th").attr("scope", "row").append("a").attr("href", `/state/${state.state}`)
      .text(name(data, state.state));
    for (const [label, words] of [["share", figure(state, place)],
      ["cooperation", state.cooperation[place]], ["conflict", state.conflict[place]]]) {
      row.append("td").attr("data-label", label).text(words);
    }
  });
}

function list(section, items, none) {
  const place = d3.select(`section[aria-labelledby="${section}"]`);
  place.selectAll("ul, p").remove();
  if (items.length === 0) {
    place.append("p").attr("class", "soft").text(none);
    return;
  }
  const all = place.append("ul").attr("class", "map-list");
  for (const { words, link } of items.slice(0, MOST)) {
    const line = all.append("li").text(words);
    if (link) {
      line.append("span").text(" · ");
      line.append("a").attr("href", link).text("what says so");
    }
  }
  if (items.length > MOST) {
    place.append("p").attr("class", "soft").text(`and ${items.length - MOST} more`);
  }
}

/** Keeps what is seen in the address, in the line to cite and in the links to other forms. */
export function keep(values) {
  const address = new URL(location.href);
  for (const [key, value] of Object.entries(values)) {
    if (value) {
      address.searchParams.set(key, value);
    } else {
      address.searchParams.delete(key);
    }
  }
  history.replaceState(null, "", address);
  d3.select("footer .cite code").text(address.href);
  d3.selectAll("footer .forms a").attr("href", function () {
    return new URL(this.getAttribute("href"), address).pathname + address.search;
  });
}
