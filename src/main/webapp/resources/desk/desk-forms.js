/* Forms: hints and messages tied to their control, limits counted, drafts kept, nothing sent twice. */
(() => {
  "use strict";

  const desk = window.desk;
  const WAIT = 400;

  /* A field's hint and message belong to its control, for screen readers; a limit is counted in code points as the desk does. */
  function wireField(field) {
    const control = field.querySelector("input:not([type=hidden]), textarea, select");
    if (!control) {
      return;
    }
    const wrong = field.querySelector(".wrong");
    const notes = [field.querySelector(".hint"), wrong].filter(Boolean);
    notes.forEach((note, at) => (note.id ||= `${control.id}-note-${at}`));
    if (notes.length > 0) {
      control.setAttribute("aria-describedby", notes.map((note) => note.id).join(" "));
    }
    if (wrong?.textContent.trim()) {
      control.setAttribute("aria-invalid", "true");
    }
    if (field.dataset.limit && !field.querySelector(".count")) {
      count(field, control, Number(field.dataset.limit));
    }
  }

  function count(field, control, limit) {
    const counter = document.createElement("div");
    counter.className = "small num count";
    field.append(counter);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const say = () => {
      const length = [...control.value].length;
      counter.textContent = length > limit * 0.8 ? `${number.format(length)} / ${number.format(limit)}` : "";
      counter.classList.toggle("over", length > limit);
      counter.setAttribute("role", length > limit ? "alert" : "none");
    };
    control.addEventListener("input", say);
    say();
  }

  /* Drafts: a form with data-draft="key" is kept in this browser, per account, until the desk has said that the act is done. */
  const place = (form) => `desk-draft:${desk.meta("desk-account")}:${form.dataset.draft}`;
  const kept = (form) => [...form.querySelectorAll("textarea, input, select")].filter((control) => control.name && !/^(hidden|password|file|submit|button)$/.test(control.type));
  const valueOf = (control) => (/^(checkbox|radio)$/.test(control.type) ? control.checked : control.value);

  function restore(control, value) {
    if (typeof value === "boolean") {
      control.checked = value;
    } else {
      control.value = value;
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const key = (control) => (control.type === "radio" ? `${control.name}=${control.value}` : control.name);

  function saveDraft(form) {
    const values = {};
    kept(form).forEach((control) => {
      if (valueOf(control) !== form.deskBefore[key(control)]) {
        values[key(control)] = valueOf(control);
      }
    });
    if (Object.keys(values).length === 0) {
      localStorage.removeItem(place(form));
      return;
    }
    localStorage.setItem(place(form), JSON.stringify({ at: Date.now(), values }));
    say(form, "draftKept", Date.now());
  }

  function say(form, words, at) {
    const state = form.querySelector("[data-draft-state]");
    if (state) {
      const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
      state.textContent = document.getElementById("desk-words").dataset[words].replace("{0}", time);
    }
  }

  /* The desk has said that what was sent last is done: its draft has served, whether its form is on this page or not. */
  function dropSent() {
    const sent = sessionStorage.getItem("desk-sent");
    if (sent && document.querySelector(".notices .ok")) {
      localStorage.removeItem(sent);
    }
    sessionStorage.removeItem("desk-sent");
  }

  function wireDraft(form) {
    if (form.deskBefore) {
      return;
    }
    form.deskBefore = Object.fromEntries(kept(form).map((control) => [key(control), valueOf(control)]));
    const draft = JSON.parse(localStorage.getItem(place(form)) ?? "null");
    if (draft) {
      kept(form).filter((control) => key(control) in draft.values).forEach((control) => restore(control, draft.values[key(control)]));
      say(form, "draftBack", draft.at);
    }
    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(saveDraft, WAIT, form);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      saveDraft(form);
      sessionStorage.setItem("desk-sent", place(form));
    });
  }

  /* Forms without a draft that hold unsent text ask before the page is left: data-guard. */
  let leaving = false;
  const dirty = (form) => [...form.elements].some((control) => (control.defaultValue !== undefined && control.type !== "hidden" ? control.value !== control.defaultValue : false));
  addEventListener("beforeunload", (event) => {
    if (!leaving && [...document.querySelectorAll("form[data-guard]")].some(dirty)) {
      event.preventDefault();
    }
  });

  /* Nothing is sent twice. */
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method === "dialog") {
      return;
    }
    if (event.target.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    leaving = true;
    event.target.dataset.sent = "yes";
    event.submitter?.classList.add("busy");
  });
  addEventListener("pageshow", () => {
    leaving = false;
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll(".btn.busy").forEach((button) => button.classList.remove("busy"));
  });

  /* One click fills a form: data-fill='{"control id":"value"}' (the demo accounts of the sign-in page). */
  document.addEventListener("click", (event) => {
    const filler = event.target.closest("[data-fill]");
    if (filler) {
      Object.entries(JSON.parse(filler.dataset.fill)).forEach(([id, value]) => restore(document.getElementById(id), value));
      document.querySelector(filler.dataset.then ?? "[type=submit]")?.focus();
    }
    const shower = event.target.closest("[data-reveal]");
    if (shower) {
      const secret = document.getElementById(shower.dataset.reveal);
      secret.type = secret.type === "password" ? "text" : "password";
      shower.setAttribute("aria-pressed", String(secret.type === "text"));
    }
  });

  desk.onUpdate((scope) => scope.querySelectorAll(".field").forEach(wireField));
  dropSent();
  desk.onUpdate((scope) => scope.querySelectorAll("form[data-draft]").forEach(wireDraft));
})();
