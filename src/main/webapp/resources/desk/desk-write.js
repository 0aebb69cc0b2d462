/* The preview of what is being written: the desk draws it as readers will have it, whenever the typing rests. */
(() => {
  "use strict";

  const WAIT = 400;

  function wirePreview(field) {
    const shown = document.getElementById(field.dataset.preview);
    const state = document.getElementById(`${field.dataset.preview}-state`);
    let timer = 0;
    let drawn = null;
    let asked = 0;

    async function draw() {
      clearTimeout(timer);
      const text = field.value;
      if (text === drawn) {
        return;
      }
      const turn = ++asked;
      const answer = await fetch(field.dataset.previewFrom, {
        method: "POST",
        headers: { "Content-Type": "text/plain;charset=UTF-8" },
        credentials: "same-origin",
        body: text,
      }).catch(() => null);
      const html = answer?.ok && !answer.redirected ? await answer.text() : null;
      if (turn !== asked) {
        return;
      }
      state.textContent = html === null ? state.dataset.lost : "";
      if (html !== null) {
        drawn = text;
        shown.innerHTML = html;
      }
    }

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(draw, WAIT);
    });
    document.querySelector(`[data-preview-now="${field.dataset.preview}"]`)?.addEventListener("click", async (event) => {
      event.preventDefault();
      await draw();
      shown.scrollIntoView({ block: "nearest" });
      shown.focus({ preventScroll: true });
    });
  }

  document.querySelectorAll("[data-preview]").forEach(wirePreview);
})();
