// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query that resolves attachments by name.
 *
 * @param addonAttachment id or name of an attachment
 * @param app id or name of its app; null for any app
 * @param addonService id or name of the add-on service; null for any service
 * @since 0.1.0
 */
public record AddOnAttachmentQuery(
    String addonAttachment, @Nullable String app, @Nullable String addonService) {
  /** Rejects null components. */
  public AddOnAttachmentQuery {
    Objects.requireNonNull(addonAttachment, "addonAttachment");
  }

  /** Creates a query for attachments with this name or id in any app. */
  public static AddOnAttachmentQuery withName(String addonAttachment) {
    Objects.requireNonNull(addonAttachment, "addonAttachment");
    return new AddOnAttachmentQuery(addonAttachment, null, null);
  }

  /** Returns a copy restricted to this app. */
  public AddOnAttachmentQuery in(String app) {
    Objects.requireNonNull(app, "app");
    return new AddOnAttachmentQuery(addonAttachment, app, addonService);
  }

  /** Returns a copy restricted to this add-on service. */
  public AddOnAttachmentQuery of(String addonService) {
    Objects.requireNonNull(addonService, "addonService");
    return new AddOnAttachmentQuery(addonAttachment, app, addonService);
  }
}
