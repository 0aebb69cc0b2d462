package io.fourline.knowledge.web;

import io.fourline.incident.IncidentReading;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.SolutionSource.Solution;
import io.fourline.incident.Solutions;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.TicketReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an article says at first that is written from what a ticket has taught: for agents, until somebody decides else. */
@RequestScoped
class WriteBeginning {

    @Inject
    IncidentReading incidents;

    @Inject
    TicketReading tickets;

    @Inject
    Solutions solutions;

    @Inject
    Reader reader;

    /** @throws NotFound when there is no such ticket, or the caller may not see it */
    ArticleText from(String ticket) {
        String solution = solutions.of(ticket).map(Solution::text).orElse("");
        if (TicketNumber.PROBLEM.matches(ticket)) {
            String title = tickets.glance("problem", ticket)
                    .orElseThrow(() -> new NotFound("problem", ticket))
                    .title();
            return text(ArticleKind.KNOWN_ERROR, title, body("", solution, ticket), null, null, List.of());
        }
        IncidentRecord incident = incidents.incident(ticket);
        return text(
                ArticleKind.SOLUTION,
                incident.title(),
                body(incident.description(), solution, ticket),
                incident.service(),
                incident.category(),
                Stream.ofNullable(incident.configurationItem()).toList());
    }

    private String body(String symptoms, String solution, String ticket) {
        Wording words = Words.loaded().in(reader.locale());
        return symptoms.isBlank()
                ? words.of("write.from.known", solution, ticket)
                : words.of("write.from.body", symptoms, solution, ticket);
    }

    private static ArticleText text(
            ArticleKind kind, String title, String body, String service, String category, List<String> items) {
        return new ArticleText(
                kind,
                title,
                "",
                body,
                Locale.ENGLISH.getLanguage(),
                Audience.AGENT,
                service,
                category,
                items,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
