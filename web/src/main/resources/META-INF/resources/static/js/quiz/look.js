// Colours, letters and sizes without leaving the quiz. The server reads the same cookie for the next page.

const COOKIE = "lectern_appearance";
const PARTS = ["theme", "typeface", "size", "spacing"];

export function setUpLook(panel) {
  const selects = PARTS.map((part) => panel.querySelector(`[data-look="${part}"]`));
  for (const select of selects) {
    select.value = document.documentElement.dataset[select.dataset.look].toUpperCase();
    select.addEventListener("change", () => {
      document.documentElement.dataset[select.dataset.look] = select.value.toLowerCase();
      if (select.dataset.look === "theme") followDevice(select.value === "AUTO");
      const value = selects.map((one) => one.value).join(".");
      document.cookie = `${COOKIE}=${value}; path=/; max-age=31536000; samesite=lax`;
    });
  }
}

/** The dark theme's sheet is linked for dark devices alone where the theme follows the device, as the server does it. */
function followDevice(follows) {
  document.querySelector("link[data-dark]").media = follows ? "(prefers-color-scheme: dark)" : "all";
}
