package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleDesk.Work;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.text.Checks;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.AttachmentRecord;
import io.fourline.ticket.AttachmentStore;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.StoredFile;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Attachment;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of an article: pictures in its text, and what to download. Readers get those of the version they have. */
@Stateless
@Accountable
public class ArticleFiles {

    private static final int MOST = 1_000;

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleDesk desk;

    @Inject
    TicketRepository files;

    @Inject
    AttachmentStore store;

    @Inject
    Acting acting;

    /** A file as it was kept, and the article's version after it. */
    public record Attached(AttachmentRecord attachment, int version) {}

    /**
     * Takes a file in; the article is held only once all of its bytes are here.
     *
     * @throws TooLarge when it holds more than {@link AttachmentStore#LIMIT}
     * @throws InvalidInput when the sender breaks off
     */
    public Attached attach(String number, Integer version, String fileName, InputStream bytes) {
        Checks checks = new Checks();
        checks.required("file", bytes);
        checks.done();
        desk.look(ArticleAct.ATTACH, number, version);
        StoredFile file = store.keep(fileName, bytes);
        Work work = desk.begin(ArticleAct.ATTACH, number, version);
        Attachment attachment =
                files.add(Attachment.of(file, number, work.caller().name(), Visibility.PUBLIC, work.at()));
        work.article().attach(work.caller().name(), work.at());
        ArticleRecord now = desk.finish(work, work.act().with("attachment", attachment.facts()));
        return new Attached(AttachmentRecord.of(attachment, attachment.author()), now.version());
    }

    /**
     * Takes a file out of the next version; versions keep those they were published with.
     *
     * @throws NotFound when the draft has no such file
     */
    public ArticleRecord detach(String number, Integer version, String id) {
        Work work = desk.begin(ArticleAct.DETACH, number, version);
        Attachment file = files.attachment(id)
                .filter(found -> found.ticket().equals(number)
                        && !work.article().withdrawn().contains(id))
                .orElseThrow(() -> new NotFound("attachment", id));
        work.article().detach(id, work.caller().name(), work.at());
        return desk.finish(work, work.act().with("attachment", file.facts()));
    }

    /** The files the caller gets with the article, oldest first: the desk those of the draft. */
    public List<AttachmentRecord> list(String number) {
        Article article = seen(number);
        Predicate<String> given = ArticleRights.seesAll(acting.caller())
                ? id -> !article.withdrawn().contains(id)
                : published(article)::contains;
        return all(number)
                .filter(file -> given.test(file.id()))
                .map(file -> AttachmentRecord.of(file, file.author()))
                .toList();
    }

    /** Ids of all files that were ever given with the article, but these. */
    public List<String> besides(String number, List<String> others) {
        return all(number)
                .map(Attachment::id)
                .filter(id -> !others.contains(id))
                .toList();
    }

    private Stream<Attachment> all(String number) {
        return files.attachments(number, Instant.EPOCH, "", MOST).stream();
    }

    /** @throws NotFound when there is no such file, or the caller may not see it or its article */
    public OpenedFile open(String number, String id) {
        Attachment file = files.attachment(id)
                .filter(found -> found.ticket().equals(number) && isGiven(number, id))
                .orElseThrow(() -> new NotFound("attachment", id));
        return new OpenedFile(AttachmentRecord.of(file, file.author()), out -> store.write(file.id(), out));
    }

    private boolean isGiven(String number, String id) {
        Article article = seen(number);
        return ArticleRights.seesAll(acting.caller()) || published(article).contains(id);
    }

    private List<String> published(Article article) {
        return articles.live(article).map(ArticleVersion::attachments).orElse(List.of());
    }

    private Article seen(String number) {
        return articles.article(number)
                .filter(found -> desk.isSeen(acting.caller(), found))
                .orElseThrow(() -> ArticleDesk.unknown(number));
    }
}
