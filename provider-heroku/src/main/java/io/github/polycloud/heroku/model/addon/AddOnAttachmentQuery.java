package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * Which attachments to look for.
 *
 * @param addonAttachment id or name of an attachment
 * @param app id or name of the app it is in
 * @param addonService id or name of the service that its add-on must be of
 */
public record AddOnAttachmentQuery(
    String addonAttachment, @Nullable String app, @Nullable String addonService) {
  /** Attachments of this name, wherever they are. */
  public static AddOnAttachmentQuery withName(String addonAttachment) {
    return new AddOnAttachmentQuery(addonAttachment, null, null);
  }

  /** Only those in this app. */
  public AddOnAttachmentQuery in(String app) {
    return new AddOnAttachmentQuery(addonAttachment, app, addonService);
  }

  /** Only to instances of this service. */
  public AddOnAttachmentQuery of(String addonService) {
    return new AddOnAttachmentQuery(addonAttachment, app, addonService);
  }
}
