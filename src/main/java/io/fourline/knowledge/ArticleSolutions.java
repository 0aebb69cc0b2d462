package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.SolutionSource;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.ArticleTexts;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Published articles as templates for resolving an incident; each use is counted. */
@ApplicationScoped
public class ArticleSolutions implements SolutionSource {

    @Inject
    ArticleTexts texts;

    @Inject
    ArticleFeedback feedback;

    @Inject
    Acting acting;

    @Override
    public Optional<Solution> solution(String number) {
        return TicketNumber.ARTICLE.matches(number)
                ? Optional.ofNullable(texts.live(List.of(number)).get(number))
                        .filter(text -> ArticleRights.mayRead(acting.caller(), text))
                        .map(text -> new Solution(ResolutionCode.FIXED, told(number, text)))
                : Optional.empty();
    }

    private static String told(String number, ArticleText text) {
        return text.title() + " (" + number + ")\n\n" + RichText.plain(text.body());
    }

    @Override
    public void applied(String number, String incident) {
        if (ArticleRights.mayWrite(acting.caller())) {
            feedback.applied(number, incident);
        }
    }

    @Override
    public void helped(String number) {
        feedback.solved(number);
    }
}
