package io.fourline.ticket.web;

import io.fourline.shared.error.NotFound;
import io.fourline.ticket.OpenedFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a file to whoever follows its link on a page: below the room's path, {@code /{number}/{id}}. */
public abstract class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/([A-Z]+-[0-9]+)/([0-9a-f-]{36})");

    /** @throws NotFound when there is no such file, or the caller may not see it */
    protected abstract OpenedFile open(String number, String id);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            OpenedFile file = open(place.group(1), place.group(2));
            file.attachment().headers().forEach(response::setHeader);
            file.bytes().writeTo(response.getOutputStream());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
