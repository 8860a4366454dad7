// Tells the server this device's time zone, so that times are shown and read as the clock on the wall has them.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const value = zone ? zone.replaceAll("/", ".") : "";
if (value && !document.cookie.includes(`lectern_zone=${value}`)) {
  document.cookie = `lectern_zone=${value}; path=/; max-age=31536000; samesite=lax`;
}
