package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleFiles;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.TicketAttachments.Opened;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an article's file to whoever follows its link or looks at a picture: {@code /knowledge/attachments/{number}/{id}}. */
@WebServlet("/knowledge/attachments/*")
public class ArticleDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/(KB-[0-9]+)/([0-9a-f-]{36})");

    @Inject
    transient ArticleFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Opened file = files.open(place.group(1), place.group(2));
            file.attachment().headers().forEach(response::setHeader);
            file.bytes().writeTo(response.getOutputStream());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
