/* The hours of a weekday, checked while they are typed: how long they are, or what is wrong. The desk checks them again. */
(() => {
  "use strict";

  const WHOLE_DAY = 24 * 60;

  function minutes(text) {
    const time = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim());
    const found = time ? Number(time[1]) * 60 + Number(time[2] ?? 0) : NaN;
    return time && Number(time[2] ?? 0) < 60 && found <= WHOLE_DAY ? found : NaN;
  }

  /* The windows that a text names; throws what is wrong with it. */
  function windows(text, words) {
    const found = [];
    for (const part of text.split(/\s*(?:,|;|\+|\band\b)\s*/).filter((one) => one.trim() !== "")) {
      const ends = part.split(/\s*(?:-|–|—|\bto\b)\s*/);
      const [from, to] = ends.map(minutes);
      if (ends.length !== 2 || Number.isNaN(from) || Number.isNaN(to)) {
        throw new Error(words.bad.replace("{0}", part.trim()));
      }
      if (from >= to) {
        throw new Error(words.backwards);
      }
      if (found.some((other) => from < other.to && other.from < to)) {
        throw new Error(words.overlap);
      }
      found.push({ from, to });
    }
    return found;
  }

  function said(minutesOpen) {
    const hours = Math.floor(minutesOpen / 60);
    const rest = minutesOpen % 60;
    return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, "0")}`;
  }

  function check(input, words) {
    const output = input.closest(".weekday").querySelector("output");
    try {
      const open = windows(input.value, words).reduce((sum, one) => sum + one.to - one.from, 0);
      output.textContent = open === 0 ? words.closed : words.hours.replace("{0}", said(open));
      output.classList.remove("bad");
      input.removeAttribute("aria-invalid");
    } catch (wrong) {
      output.textContent = wrong.message;
      output.classList.add("bad");
      input.setAttribute("aria-invalid", "true");
    }
  }

  document.querySelectorAll(".week").forEach((week) => {
    week.querySelectorAll("[data-hours]").forEach((input) => {
      if (input instanceof HTMLInputElement) {
        input.addEventListener("input", () => check(input, week.dataset));
        check(input, week.dataset);
      }
    });
  });
})();
