// Brings files: they are listed, sent one by one as they are, and then read in one task.

const LARGEST = 16 * 1024 * 1024;

const form = document.querySelector("form.reading");
if (form) {
  const drop = form.querySelector(".drop");
  const choose = form.querySelector("#choose");
  const list = form.querySelector(".chosen");
  const trouble = form.querySelector(".trouble");
  let files = [];

  drop.hidden = false;
  choose.addEventListener("change", () => {
    add(choose.files);
    choose.value = "";
  });
  for (const kind of ["dragover", "dragenter"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) {
      drop.classList.remove("over");
    }
  });
  form.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      add(event.dataTransfer.files);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });

  function add(chosen) {
    trouble.textContent = "";
    for (const file of chosen) {
      if (file.size > LARGEST) {
        trouble.textContent =
          `${file.name} is larger than 16 MB; split it, or use 'entente add' on the command line.`;
      } else if (!files.some((each) => each.name === file.name && each.size === file.size)) {
        files.push(file);
      }
    }
    show();
  }

  function show() {
    list.replaceChildren(...files.map((file) => {
      const item = document.createElement("li");
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "Leave out";
      remove.setAttribute("aria-label", `Leave out ${file.name}`);
      remove.addEventListener("click", () => {
        files = files.filter((each) => each !== file);
        show();
        choose.focus();
      });
      item.append(`${file.name}, ${kilobytes(file.size)}`, remove);
      return item;
    }));
  }

  async function read() {
    const button = form.querySelector("button.main");
    trouble.textContent = "";
    button.disabled = true;
    try {
      const ids = [];
      for (const file of files) {
        const sent = await post(`/upload?name=${encodeURIComponent(file.name.slice(-190))}`,
          file, "application/octet-stream");
        ids.push(sent.file);
      }
      const fields = new URLSearchParams(new FormData(form));
      fields.set("files", ids.join(","));
      const begun = await post("/read", fields, "application/x-www-form-urlencoded");
      location.assign(begun.at);
    } catch (error) {
      trouble.textContent = error.message;
      button.disabled = false;
    }
  }
}

function kilobytes(size) {
  return size < 1024 ? `${size} bytes` : `${Math.round(size / 1024).toLocaleString("en-GB")} kB`;
}

async function post(path, body, type) {
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: { "Accept": "application/json", "Content-Type": type },
      body,
    });
  } catch (unreachable) {
    throw new Error("The server does not answer, or takes no such file.");
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(said.error ?? "That was refused.");
  }
  return said;
}
