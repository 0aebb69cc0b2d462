package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleFiles;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.web.FileDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Files and pictures of articles. */
@WebServlet("/knowledge/attachments/*")
public class ArticleDownload extends FileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArticleFiles files;

    @Override
    protected OpenedFile open(String number, String id) {
        return files.open(number, id);
    }
}
