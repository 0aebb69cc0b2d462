/* Prepared words: choosing how far the work has come puts the usual text into the box, unless something else stands there. */
(() => {
  "use strict";

  const prepared = (form, phase) => form.querySelector(`template[data-template="${phase}"]`)?.content.textContent ?? "";

  function take(form, choice, always) {
    const box = form.querySelector(`#${choice.dataset.templateFor}`);
    const untouched = [...form.querySelectorAll("template[data-template]")].some((one) => one.content.textContent === box.value);
    if (always || untouched || box.value.trim() === "") {
      box.value = prepared(form, choice.value);
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.focus();
    }
  }

  // When all is well nobody waits for the next word; before that, somebody does.
  function promise(choice) {
    const next = choice.form.querySelector(`#${choice.dataset.promise}`);
    const over = choice.value === choice.dataset.over;
    if (over === (next.value !== "")) {
      next.value = over ? "" : next.querySelector("option[selected]")?.value ?? "";
    }
  }

  document.querySelectorAll("[data-template-for]").forEach((choice) => {
    choice.addEventListener("change", () => {
      take(choice.form, choice, false);
      promise(choice);
    });
    choice.form.querySelector("[data-template-take]")?.addEventListener("click", () => take(choice.form, choice, true));
  });
})();
