package io.fourline.ticket;

import io.fourline.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Which room a number's ticket lies in. */
@ApplicationScoped
public class TicketKinds {

    @Inject
    Instance<TicketKind<?>> kinds;

    Stream<? extends TicketKind<?>> all() {
        return kinds.stream();
    }

    /** @throws NotFound when no kind of ticket has such numbers */
    TicketKind<?> of(String number) {
        return kinds.stream()
                .filter(kind -> kind.isNumber(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("ticket", number));
    }

    /** @throws NotFound when the number is none of this kind's */
    TicketKind<?> of(String word, String number) {
        TicketKind<?> kind = of(number);
        if (!kind.word().equals(word)) {
            throw new NotFound(word, number);
        }
        return kind;
    }
}
