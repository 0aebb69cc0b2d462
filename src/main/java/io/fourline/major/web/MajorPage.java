package io.fourline.major.web;

import io.fourline.identity.Acting;
import io.fourline.major.ReportNames;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What every page about a major incident needs: which one, as it was read, in whose words, and the way back. */
@RequestScoped
class MajorPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PageNotice notice;

    @Inject
    Reader reader;

    @Inject
    Acting acting;

    @Inject
    ReportNames names;

    /** @throws NotFound when the address names no ticket */
    String number() {
        String number = request.getParameter("number");
        if (!TicketNumber.INCIDENT.matches(number)) {
            throw new NotFound("major", String.valueOf(number));
        }
        return number;
    }

    /** The version that stood on the page when the form was opened; {@code null} when the page did not say. */
    Integer version() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }

    String parameter(String name) {
        return request.getParameter(name);
    }

    List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }

    ReaderTime time() {
        return new ReaderTime(words(), reader.zone(), acting.now());
    }

    ReportNames names() {
        return names;
    }

    Acting acting() {
        return acting;
    }

    PageNotice notice() {
        return notice;
    }

    /** Says that it is done and shows the room anew. */
    String done(String key, Object... arguments) {
        notice.doneBeforeLeaving(key, arguments);
        return page("incident", number());
    }

    static String page(String page, String number) {
        return "/major/" + page + ".xhtml?number=" + number + "&faces-redirect=true";
    }
}
