/* Terms are checked while they are typed: the form is sent with its check button, and what lives is taken from the answer. */
(() => {
  "use strict";

  const WAIT = 350;
  const STATE = "jakarta.faces.ViewState";

  document.querySelectorAll("form[data-checked]").forEach((form) => {
    let timer = 0;
    let running = false;
    let again = false;

    function take(page) {
      page.querySelectorAll("[data-live]").forEach((fresh) => {
        const present = document.getElementById(fresh.id);
        const field = present?.querySelector("input");
        if (!present) {
          return;
        }
        if (field === null || field === undefined) {
          // What is read aloud stays the same part of the page.
          present.className = fresh.className;
          present.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
          return;
        }
        // The field itself stays, so that the keyboard stays in it and nothing typed since is lost.
        present.className = fresh.className;
        const other = fresh.querySelector("input");
        if (document.activeElement !== field) {
          field.value = other.value;
        }
        field.toggleAttribute("aria-invalid", other.hasAttribute("aria-invalid"));
        if (other.hasAttribute("aria-invalid")) {
          field.setAttribute("aria-invalid", "true");
        }
        while (field.nextSibling) {
          field.nextSibling.remove();
        }
        while (other.nextSibling) {
          field.parentNode.append(document.adoptNode(other.nextSibling));
        }
      });
      const state = page.querySelector(`[name="${STATE}"]`);
      document.querySelectorAll(`[name="${STATE}"]`).forEach((field) => (field.value = state?.value ?? field.value));
    }

    async function check() {
      if (running) {
        again = true;
        return;
      }
      running = true;
      const sent = new URLSearchParams(new FormData(form));
      sent.append(form.dataset.checked, "");
      try {
        const answer = await fetch(form.action, { method: "POST", body: sent, credentials: "same-origin" });
        if (answer.ok && !answer.redirected) {
          take(new DOMParser().parseFromString(await answer.text(), "text/html"));
        }
      } catch {
        // Without the desk there is nothing to check; saving will tell.
      }
      running = false;
      if (again) {
        again = false;
        check();
      }
    }

    form.addEventListener("change", () => {
      if (form.elements.namedItem(form.dataset.checked)) {
        clearTimeout(timer);
        timer = setTimeout(check, WAIT);
      }
    });
  });
})();
