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

  document.querySelectorAll("[data-template-for]").forEach((choice) => {
    choice.addEventListener("change", () => take(choice.form, choice, false));
    choice.form.querySelector("[data-template-take]")?.addEventListener("click", () => take(choice.form, choice, true));
  });
})();
