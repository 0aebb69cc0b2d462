package io.fourline.ticket.model;

import io.fourline.ticket.StoredFile;
import io.fourline.ticket.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A file given with a ticket; its bytes stand in parts, apart from what describes it. */
@Entity
@Table(name = "ticket_attachment")
public class Attachment {

    @Id
    private String id;

    private String ticket;
    private String author;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;
    private Instant at;

    @Version
    private int version;

    protected Attachment() {}

    /** A file that has been taken in, given with a ticket. */
    public static Attachment of(StoredFile file, String ticket, String author, Visibility visibility, Instant at) {
        return new Attachment(
                file.id(),
                ticket,
                author,
                visibility,
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                at);
    }

    /**
     * @param mediaType as found in the bytes, whatever the sender said
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    public Attachment(
            String id,
            String ticket,
            String author,
            Visibility visibility,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant at) {
        this.id = id;
        this.ticket = ticket;
        this.author = author;
        this.visibility = visibility;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.at = at;
    }

    public String id() {
        return id;
    }

    public String ticket() {
        return ticket;
    }

    public String author() {
        return author;
    }

    public Visibility visibility() {
        return visibility;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }

    /** What the journal keeps of it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("author", author);
        facts.put("visibility", visibility.name());
        facts.put("fileName", fileName);
        facts.put("mediaType", mediaType);
        facts.put("size", size);
        facts.put("sha256", sha256);
        return facts;
    }
}
