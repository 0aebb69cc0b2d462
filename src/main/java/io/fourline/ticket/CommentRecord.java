package io.fourline.ticket;

import io.fourline.ticket.model.Comment;
import java.time.Instant;

/** Something said about a ticket, as readers get it. */
public record CommentRecord(long id, String author, Visibility visibility, String text, Instant at) {

    /** @param author as the reader may know them */
    public static CommentRecord of(Comment comment, String author) {
        return new CommentRecord(comment.id(), author, comment.visibility(), comment.text(), comment.at());
    }
}
