/* What is already known of a matter: fetched beside a ticket, and anew while a form about one is filled in. */
(() => {
  "use strict";

  const desk = window.desk;
  const WAIT = 350;
  const LONGEST = 500;
  const ASKED = ["title", "description", "service", "category", "configurationItem"];

  async function fill(place, href) {
    const answer = await fetch(href, { headers: { Accept: "text/html" }, credentials: "same-origin" }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.getElementById(place.id);
    if (part && place.dataset.asked === href) {
      place.replaceChildren(...part.childNodes);
      desk.rewire.forEach((wire) => wire(place));
    }
  }

  function ask(place, href) {
    if (place.dataset.asked !== href) {
      place.dataset.asked = href;
      fill(place, href);
    }
  }

  /* data-of="form": asked for what its fields say, a moment after the last key. */
  function watch(place) {
    const form = document.getElementById(place.dataset.of);
    let timer = 0;
    const say = () => {
      const asked = new URLSearchParams();
      ASKED.forEach((name) => {
        const field = document.getElementById(`${form.id}:${name}`);
        if (field?.value) {
          asked.set(name, field.value.slice(0, LONGEST));
        }
      });
      ask(place, `${place.dataset.answers}?${asked}`);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(say, WAIT);
    };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    later();
  }

  document.querySelectorAll("[data-answers]").forEach((place) => (place.dataset.of ? watch(place) : ask(place, place.dataset.answers)));
})();
