// Text and questions side by side with a divider that moves, or as two tabs where the window is narrow.

import { recall, remember } from "./kept.js";

const WIDE = matchMedia("(min-width: 900px)");

export function setUpPanes() {
  const panes = document.getElementById("panes");
  const divider = document.getElementById("divider");
  const tabs = document.querySelector(".pane-tabs");
  const text = document.getElementById("tab-text");
  const questions = document.getElementById("tab-questions");
  const places = { text: 0, questions: 0 };
  let shown = "questions";

  const share = (percent) => {
    const value = Math.round(Math.min(75, Math.max(25, percent)));
    panes.style.setProperty("--text-share", `${value}fr`);
    panes.style.setProperty("--question-share", `${100 - value}fr`);
    divider.setAttribute("aria-valuenow", value);
    remember("divider", value);
  };
  const select = (name) => {
    if (!WIDE.matches && name !== shown) {
      places[shown] = scrollY;
    }
    const changed = name !== shown;
    shown = name;
    panes.dataset.shown = name;
    for (const [tab, own] of [[text, "text"], [questions, "questions"]]) {
      tab.setAttribute("aria-selected", own === name);
      tab.tabIndex = own === name ? 0 : -1;
    }
    if (!WIDE.matches && changed) scrollTo({ top: places[name], behavior: "instant" });
  };

  const arrange = () => {
    tabs.hidden = WIDE.matches;
    divider.hidden = !WIDE.matches;
  };
  arrange();
  WIDE.addEventListener("change", arrange);
  share(recall("divider", 52));
  select("questions");

  text.addEventListener("click", () => select("text"));
  questions.addEventListener("click", () => select("questions"));
  tabs.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const other = shown === "text" ? questions : text;
      select(shown === "text" ? "questions" : "text");
      other.focus();
      event.preventDefault();
    }
  });
  divider.addEventListener("keydown", (event) => {
    const now = Number(divider.getAttribute("aria-valuenow"));
    const rightToLeft = document.documentElement.dir === "rtl" ? -1 : 1;
    const step = { ArrowLeft: -3 * rightToLeft, ArrowRight: 3 * rightToLeft, Home: 25 - now, End: 75 - now }[event.key];
    if (step !== undefined) {
      share(now + step);
      event.preventDefault();
    }
  });
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    const move = (moved) => {
      const box = panes.getBoundingClientRect();
      const fraction = ((moved.clientX - box.left) / box.width) * 100;
      share(document.documentElement.dir === "rtl" ? 100 - fraction : fraction);
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
  });
  return { showText: () => select("text") };
}
