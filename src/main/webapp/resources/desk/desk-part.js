/* Parts of pages fetched when they are wanted: dialogs, choices while typing, what depends on a choice. Without script the same links lead to whole pages. */
(() => {
  "use strict";

  const desk = window.desk;
  const WAIT = 180;
  const SHORTEST = 2;

  async function fetched(href) {
    const answer = await fetch(href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) {
      throw new Error(String(answer.status));
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  /* A link with data-part="id" opens the dialog of that id from the page it leads to. */
  async function openPart(link) {
    link.closest("details.menu")?.removeAttribute("open");
    try {
      const page = await fetched(link.href);
      const dialog = page.getElementById(link.dataset.part);
      document.getElementById(dialog.id)?.remove();
      dialog.removeAttribute("data-show");
      document.body.append(dialog);
      desk.rewire.forEach((wire) => wire(document));
      dialog.addEventListener("close", () => link.focus());
      desk.openDialog(dialog);
    } catch {
      location.assign(link.href);
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-part]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      openPart(link);
    }
  });

  /* data-pick="page": choices for what is typed, as a list below the field. */
  function wirePick(input) {
    if (input.getAttribute("role") === "combobox") {
      return;
    }
    const list = document.createElement("ul");
    list.className = "palette-list";
    list.id = `${input.id}-choices`;
    list.setAttribute("role", "listbox");
    list.hidden = true;
    const frame = document.createElement("div");
    frame.className = "pick";
    input.before(frame);
    frame.append(input, list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    let timer = 0;
    let chosen = -1;

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(index) {
      chosen = (index + list.children.length) % list.children.length;
      [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
      input.setAttribute("aria-activedescendant", list.children[chosen].id);
    }

    function take(item) {
      input.value = item.dataset.value;
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    async function show() {
      const text = input.value.trim();
      if (text.length < SHORTEST) {
        close();
        return;
      }
      const page = await fetched(`${input.dataset.pick}${input.dataset.pick.includes("?") ? "&" : "?"}q=${encodeURIComponent(text)}`).catch(() => null);
      if (!page || input.value.trim() !== text || document.activeElement !== input) {
        return;
      }
      list.replaceChildren(...page.querySelectorAll("li"));
      [...list.children].forEach((item, at) => {
        item.id = `${list.id}-${at}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(item);
        });
      });
      list.hidden = list.children.length === 0;
      chosen = -1;
      input.setAttribute("aria-expanded", String(!list.hidden));
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, WAIT);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (list.hidden) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        take(list.children[chosen]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
  }

  /* data-load="id": the part of this page, or of the one in data-load-from, with that id is fetched again for the field's value. */
  document.addEventListener("change", async (event) => {
    const field = event.target;
    if (field.dataset?.load) {
      const from = new URL(field.dataset.loadFrom ?? location.pathname, location.href);
      from.searchParams.set(field.name.split(":").pop(), field.value);
      const page = await fetched(from).catch(() => null);
      const part = page?.getElementById(field.dataset.load);
      if (part) {
        document.getElementById(part.id).replaceWith(part);
        desk.rewire.forEach((wire) => wire(document));
      }
    }
  });

  /* data-every="prefix": what is chosen here is chosen in every field of the form whose name begins so. */
  document.addEventListener("change", (event) => {
    const every = event.target.dataset?.every;
    if (every && event.target.value) {
      event.target.form.querySelectorAll(`select[name^="${every}"]`).forEach((one) => (one.value = event.target.value));
    }
  });

  /* data-many="id": each item that is picked joins the codes in that field. */
  function wireMany(frame) {
    const field = document.getElementById(frame.dataset.many);
    const pick = frame.querySelector("[data-many-pick]");
    if (!pick.hidden) {
      return;
    }
    pick.hidden = false;
    pick.addEventListener("change", (event) => {
      const code = event.target.value.trim();
      if (code) {
        const codes = field.value.split(/[\s,;]+/).filter(Boolean);
        field.value = [...new Set([...codes, code])].join(", ");
        event.target.value = "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      event.stopPropagation();
    });
  }

  /* The cell of the matrix that fits the two choices named by data-matrix. */
  function wireMatrix(matrix) {
    const choices = matrix.dataset.matrix.split(" ").map((id) => document.getElementById(id));
    const say = () => {
      const key = choices.map((choice) => choice.value).join("-");
      matrix.querySelectorAll("[data-cell]").forEach((cell) => (cell.hidden = cell.dataset.cell !== key));
    };
    choices.forEach((choice) => choice.addEventListener("input", say));
    say();
  }

  /* The reply box: its colour says who reads it, and chosen files are named. */
  function wireComposer(form) {
    const say = () => form.classList.toggle("internal", form.querySelector("[name=visibility]:checked")?.value === "INTERNAL");
    form.addEventListener("input", say);
    say();
    const files = form.querySelector("input[type=file]");
    const names = form.querySelector("[data-file-names]");
    files?.addEventListener("change", () => (names.textContent = [...files.files].map((file) => file.name).join(", ") || names.dataset.fileNames));
  }

  desk.onUpdate((scope) => scope.querySelectorAll("[data-pick]").forEach(wirePick));
  desk.onUpdate((scope) => scope.querySelectorAll("[data-many]").forEach(wireMany));
  desk.onUpdate((scope) => scope.querySelectorAll("[data-matrix]").forEach(wireMatrix));
  document.querySelectorAll("form.composer, form.ask").forEach(wireComposer);
})();
