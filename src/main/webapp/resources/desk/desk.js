/* The desk's own script: theme, navigation, dialogs, times, copying. No library; every page works without it, less swiftly. */
(() => {
  "use strict";

  const root = document.documentElement;
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
  const typing = (target) => target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;

  /** What the other scripts share: page values, and a hook that runs now and after every partial update. */
  const desk = {
    meta,
    typing,
    rewire: [],
    onUpdate(wire) {
      desk.rewire.push(wire);
      wire(document);
    },
  };
  window.desk = desk;

  /* The server's clock, so that countdowns do not depend on the reader's. */
  const skew = meta("desk-now") ? Date.parse(meta("desk-now")) - Date.now() : 0;
  desk.now = () => Date.now() + skew;

  /* Theme: the account's choice stands in the page; without one the switch keeps a cookie for this browser. */
  function switchTheme() {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    document.cookie = `desk-theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
  }

  /* Dialogs: data-open="id" on a button, data-close inside; the browser gives the focus back. */
  function openDialog(dialog) {
    if (dialog && !dialog.open) {
      dialog.showModal();
      (dialog.querySelector("[aria-invalid=true], [autofocus]") ?? dialog.querySelector(".dialog-body :is(input:not([type=hidden]), textarea, select)"))?.focus();
    }
  }
  desk.openDialog = openDialog;

  function showWaiting(scope) {
    scope.querySelectorAll("dialog[data-show=now]").forEach((dialog) => {
      dialog.removeAttribute("data-show");
      openDialog(dialog);
    });
  }

  /* The navigation as a drawer: the anchor #nav opens it without script; with it, Escape closes and the focus returns. */
  function closeNav() {
    if (location.hash === "#nav") {
      history.replaceState(null, "", location.pathname + location.search);
      location.replace("#page");
    }
  }

  async function copy(button) {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.getAttribute("aria-label");
    button.setAttribute("aria-label", button.dataset.done);
    button.classList.add("done");
    setTimeout(() => {
      button.setAttribute("aria-label", label);
      button.classList.remove("done");
    }, 2000);
  }

  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    const opener = on("[data-open]");
    if (opener) {
      openDialog(document.getElementById(opener.dataset.open));
    } else if (on("[data-close]")) {
      on("dialog")?.close();
    } else if (on("[data-theme-switch]")) {
      switchTheme();
    } else if (on("[data-copy]")) {
      copy(on("[data-copy]"));
    }
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = document.querySelector("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
      closeNav();
    }
  });

  /* Times: "26 min ago" goes on counting, a deadline counts down and says when it warns and when it is over. */
  const relative = new Intl.RelativeTimeFormat(root.lang || "en", { style: "short" });
  const MINUTE = 60_000;

  function ago(time) {
    const minutes = Math.round((Date.parse(time.dateTime) - desk.now()) / MINUTE);
    const size = Math.abs(minutes);
    if (size < 60) {
      time.textContent = relative.format(minutes, "minute");
    } else if (size < 48 * 60) {
      time.textContent = relative.format(Math.round(minutes / 60), "hour");
    } else {
      time.textContent = relative.format(Math.round(minutes / 1440), "day");
    }
  }

  function countdown(time) {
    const left = Date.parse(time.dateTime) - desk.now();
    const minutes = Math.floor(Math.abs(left) / MINUTE);
    const two = (number) => String(number).padStart(2, "0");
    const days = minutes >= 1440 ? `${Math.floor(minutes / 1440)}d ` : "";
    time.textContent = `${left < 0 ? "−" : ""}${days}${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
    const chip = time.closest(".chip");
    chip?.classList.toggle("bad", left < 0);
    chip?.classList.toggle("warn", left >= 0 && left < Number(time.dataset.warn || 60) * MINUTE);
  }

  function tick(scope) {
    scope.querySelectorAll("time[data-ago]").forEach(ago);
    scope.querySelectorAll("time[data-countdown]").forEach(countdown);
  }

  desk.onUpdate(showWaiting);
  desk.onUpdate(tick);
  setInterval(() => document.hidden || tick(document), MINUTE / 2);

  /* PrimeFaces tells of partial updates through jQuery only. */
  window.jQuery?.(document).on("pfAjaxComplete", () => desk.rewire.forEach((wire) => wire(document)));
})();
