package io.fourline.board.web;

import io.fourline.change.web.ChangeMoments;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages of the board have in common: what the address names, times as people type them, and the way back. */
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

    /** When something begins, typed in the reader's zone; {@code null} for nothing typed. */
    Instant beginning(String field, String typed) {
        return ChangeMoments.beginning(field, typed, reader.zone());
    }

    /** When something ends, typed in the reader's zone; {@code null} for nothing typed. */
    Instant end(String field, String typed) {
        return ChangeMoments.end(field, typed, reader.zone());
    }

    /** As a field of a form takes it. */
    String local(Instant instant) {
        return ChangeMoments.typed(instant, reader.zone());
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
