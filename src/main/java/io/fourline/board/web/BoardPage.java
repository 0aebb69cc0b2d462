package io.fourline.board.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.TypedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages of the board have in common: what the address names, times as browsers send them, and the way back. */
@RequestScoped
class BoardPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PageNotice notice;

    @Inject
    Reader reader;

    @Inject
    Acting acting;

    @Inject
    Directory directory;

    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** A whole number in the address, {@code null} where there is none. */
    Long number(String name) {
        String value = parameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    /** @throws NotFound when the address names none */
    long id() {
        Long id = number("id");
        if (id == null) {
            throw new NotFound("meeting", String.valueOf(parameter("id")));
        }
        return id;
    }

    /** The version that stood on the page when it was drawn; {@code null} when the page did not say. */
    Integer version() {
        Long version = number("version");
        return version == null ? null : Math.toIntExact(Math.min(version, Integer.MAX_VALUE));
    }

    /** When something begins, typed in the reader's zone. */
    Instant beginning(String field, String text) {
        return TypedMoment.beginning(field, text, reader.zone());
    }

    /** When something ends, typed in the reader's zone. */
    Instant end(String field, String text) {
        return TypedMoment.end(field, text, reader.zone());
    }

    /** As a browser's field shows it. */
    String local(Instant instant) {
        return TypedMoment.typed(instant, reader.zone());
    }

    /** Codes or names with commas between; {@code null} for none. */
    static List<String> list(String text) {
        return text == null || text.isBlank()
                ? null
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }

    Acting acting() {
        return acting;
    }

    String person(String name) {
        return name == null ? "" : directory.displayName(name);
    }

    String people(List<String> names) {
        return names.stream().map(directory::displayName).collect(Collectors.joining(", "));
    }

    PageNotice notice() {
        return notice;
    }

    /** Says that it is done and goes to a page. @param address with its parameters, beginning at its name */
    String done(String address, String key, Object... arguments) {
        notice.doneBeforeLeaving(key, arguments);
        return "/changes/" + address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
