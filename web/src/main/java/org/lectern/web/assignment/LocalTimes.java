package org.lectern.web.assignment;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/**
 * Instants as the reader's wall clock shows them; templates reach it as {@code inject:times}. The zone comes from a
 * cookie that a script sets; without one the server's zone serves.
 */
@RequestScoped
@Named("times")
public class LocalTimes {

    /** The cookie that names the reader's time zone; slashes are written as dots. */
    public static final String COOKIE = "lectern_zone";

    @Inject
    CurrentVertxRequest current;

    @Inject
    Page page;

    public ZoneId zone() {
        Cookie cookie = current.getCurrent() == null
                ? null
                : current.getCurrent().request().getCookie(COOKIE);
        try {
            return cookie == null
                    ? ZoneId.systemDefault()
                    : ZoneId.of(cookie.getValue().replace('.', '/'));
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }

    /** Date and time of day with the zone's name, as people of the reader's language write it. */
    public String show(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(page.words().locale())
                .format(instant.atZone(zone()));
    }

    /** The day alone. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(page.words().locale())
                .format(instant.atZone(zone()));
    }

    /** Time of day to the second. */
    public String clock(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(page.words().locale())
                .format(instant.atZone(zone()));
    }

    /** Whole minutes, for people: {@code 1 h 30 min}. */
    public String show(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return page.words().text("assignment_minutes", minutes);
        }
        return minutes == 0
                ? page.words().text("assignment_hours", hours)
                : page.words().text("assignment_hours_minutes", hours, minutes);
    }

    /** The value of a form's date and time field. */
    public String field(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(instant.atZone(zone()));
    }

    /**
     * The instant that a form's date and time field stands for. A time that the zone's clocks skip is moved on by the
     * gap; of one that they show twice the first is meant.
     *
     * @throws Refusal where it is no date and time
     */
    public Optional<Instant> parse(String field) {
        return parse(field, zone());
    }

    static Optional<Instant> parse(String field, ZoneId zone) {
        if (field.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(field.strip()).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            throw new Refusal("assignment_time_unreadable", field);
        }
    }
}
