// Keeps the page of a task up to date, and goes on to its result.

const page = document.querySelector(".task");
const over = new Set(["done", "stopped", "failed"]);

if (page && !over.has(page.dataset.state)) {
  page.querySelector(".again")?.remove();
  const events = new EventSource(`${page.dataset.task}/events`);
  events.addEventListener("message", (event) => {
    const task = JSON.parse(event.data);
    show(task);
    if (over.has(task.state)) {
      events.close();
      if (task.next && task.state === "done") {
        location.replace(within(task.next));
      }
    }
  });
  page.querySelector("form.stop")?.addEventListener("submit", (event) => {
    event.preventDefault();
    fetch(event.target.action, {
      method: "POST",
      headers: {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
      },
    });
    event.target.querySelector("button").disabled = true;
  });
}

function show(task) {
  page.dataset.state = task.state;
  const doing = page.querySelector(".doing-now");
  if (doing.textContent !== task.doing) {
    doing.textContent = task.doing;
  }
  const bar = page.querySelector("progress");
  const ended = over.has(task.state);
  if (task.all > 0 && (task.done > 0 || ended)) {
    bar.max = task.all;
    bar.value = task.done;
    page.querySelector(".count").textContent = ` ${task.done} of ${task.all}`;
  } else if (ended) {
    bar.max = 1;
    bar.value = 1;
  }
  page.querySelector(".earlier").textContent =
    task.more > 0 ? `${task.more} earlier ones are not listed.` : "";
  page.querySelector(".came").replaceChildren(...task.lines.map(line));
  if (ended) {
    page.querySelector("form.stop")?.remove();
  }
}

function line({ name, words, path }) {
  const item = document.createElement("li");
  const head = document.createElement(path ? "a" : "strong");
  head.textContent = name;
  if (path) {
    head.href = within(path);
  }
  const rest = document.createElement("span");
  rest.className = "soft";
  rest.textContent = words;
  item.append(head, " ", rest);
  return item;
}

/** Nothing but places of this site, whatever is said. */
function within(path) {
  return path.startsWith("/") && !path.startsWith("//") ? path : "/";
}
