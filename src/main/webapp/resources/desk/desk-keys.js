/* The command palette in the search field, and moving through lists by keyboard. */
(() => {
  "use strict";

  const desk = window.desk;
  const field = document.getElementById("palette");
  const SHOWN = 8;
  const WAIT = 120;

  /* Commands are the page's own links and buttons marked data-command: what is not on the page cannot be done here. */
  function commands() {
    const seen = new Set();
    return [...document.querySelectorAll("[data-command]")].filter((element) => {
      const label = element.textContent.trim();
      const fresh = label && !seen.has(label) && !element.closest("dialog:not([open])");
      seen.add(label);
      return fresh;
    });
  }

  const words = (element) => (element.querySelector(".grow")?.textContent || element.textContent).trim();
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function palette(input) {
    const list = document.createElement("ul");
    list.className = "palette-list";
    list.id = "palette-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.getAttribute("aria-label"));
    list.hidden = true;
    input.closest(".palette").append(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-autocomplete", "list");
    let acts = [];
    let chosen = -1;
    let timer = 0;

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
      list.children[chosen].scrollIntoView({ block: "nearest" });
    }

    function item(icon, label, at, act) {
      const line = lineOf(at, act);
      if (icon) {
        line.append(icon.cloneNode(true));
      }
      line.append(label);
    }

    function lineOf(at, act) {
      const line = document.createElement("li");
      line.id = `palette-${at}`;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", "false");
      line.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        close();
        act();
      });
      list.append(line);
      acts.push(act);
      return line;
    }

    /* What could be meant comes below what is there, so that nothing moves under the cursor. */
    async function suggest(text) {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`, { credentials: "same-origin" }).catch(() => null);
      if (!answer || !answer.ok || answer.redirected) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (input.value.trim() !== text || list.hidden) {
        return;
      }
      page.querySelectorAll("li").forEach((found) => lineOf(acts.length, () => location.assign(found.dataset.href)).append(...found.childNodes));
    }

    function show() {
      const text = input.value.trim();
      const found = commands().filter((element) => plain(words(element)).includes(plain(text)));
      list.textContent = "";
      acts = [];
      clearTimeout(timer);
      if (text) {
        timer = setTimeout(() => suggest(text), WAIT);
        item(input.form.querySelector(".ico"), input.dataset.for.replace("{0}", text), 0, () => input.form.submit());
      }
      found.slice(0, SHOWN).forEach((element) => item(element.querySelector(".ico"), words(element), acts.length, () => element.click()));
      list.hidden = acts.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      if (text) {
        choose(0);
      }
    }

    input.addEventListener("input", show);
    input.addEventListener("focus", show);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close();
        input.blur();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          show();
        } else {
          choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
        }
      } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
        event.preventDefault();
        const act = acts[chosen];
        close();
        act();
      }
    });
  }

  if (field) {
    palette(field);
  }

  /* j and k move along the rows of a list, x ticks one; Enter follows the focused link by itself. */
  function move(step) {
    const rows = [...document.querySelectorAll("[data-list] a.go")];
    if (rows.length === 0) {
      return;
    }
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[next].focus();
    rows[next].scrollIntoView({ block: "nearest" });
  }

  const KEYS = {
    j: () => move(1),
    k: () => move(-1),
    x: () => document.activeElement.closest("tr")?.querySelector("input[type=checkbox]")?.click(),
    "/": () => field?.focus(),
  };

  const lettersOff = () => localStorage.getItem("desk-keys") === "off";

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && field) {
      event.preventDefault();
      field.focus();
      field.select();
      return;
    }
    const act = KEYS[event.key];
    const free = !event.ctrlKey && !event.metaKey && !event.altKey && !desk.typing(event.target);
    if (act && free && !lettersOff() && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      act();
    }
  });

  /* Single letters can be switched off (WCAG 2.1.4). */
  document.querySelectorAll("[data-keys-switch]").forEach((button) => {
    const say = () => button.setAttribute("aria-pressed", String(!lettersOff()));
    say();
    button.addEventListener("click", () => {
      localStorage.setItem("desk-keys", lettersOff() ? "on" : "off");
      say();
    });
  });
})();
