package io.fourline.board.web;

import io.fourline.board.FeedReading;
import io.fourline.board.Feeds;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives a feed to whoever knows its address: {@code /calendar-feeds/KEY.ics}. Nobody has to be signed in. */
@WebServlet(Feeds.PATH + "*")
public class FeedDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @EJB
    transient FeedReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            byte[] file = reading.file(key(path)).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar; charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"changes.ics\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String key(String path) {
        return path == null || !path.endsWith(ENDING) ? "" : path.substring(1, path.length() - ENDING.length());
    }
}
