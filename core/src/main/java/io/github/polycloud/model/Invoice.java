package io.github.polycloud.model;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A bill.
 *
 * @param id the provider's id or number
 * @param date when it was made out
 * @param total what is to be paid, tax included
 * @param documentUrl where a document for people can be fetched; the address may hold a password
 */
public record Invoice(String id, OffsetDateTime date, Money total, @Nullable URI documentUrl) {
  @Override
  public String toString() {
    return "Invoice[id=" + id + ", date=" + date + ", total=" + total + "]";
  }
}
