// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Uploads and downloads of archives. The signature covers all headers of the request, so unexpected
 * headers are rejected.
 */
final class BlobRoutes {

  private final Blobs blobs;

  BlobRoutes(Blobs blobs) {
    this.blobs = blobs;
  }

  void put(Context ctx) throws IOException {
    Blob blob = signed(ctx, "PUT");
    if (blob == null) {
      return;
    }
    if (ctx.header("Content-Length") == null) {
      sendError(ctx, 411, "MissingContentLength");
      return;
    }
    // Javalin would copy the body twice.
    byte[] archive = new byte[ctx.contentLength()];
    int unused = ctx.bodyInputStream().readNBytes(archive, 0, archive.length);
    blobs.put(blob, archive);
    ctx.status(200);
  }

  void get(Context ctx) {
    Blob blob = signed(ctx, "GET");
    if (blob == null) {
      return;
    }
    byte[] content = blob.content();
    if (content == null) {
      sendError(ctx, 404, "NoSuchKey");
      return;
    }
    ctx.contentType("application/octet-stream").result(content);
  }

  private @Nullable Blob signed(Context ctx, String method) {
    Blob blob = blobs.find(ctx.pathParam("id"));
    boolean known = blob != null && blob.signatureFor(method).equals(ctx.queryParam("Signature"));
    if (!known) {
      sendError(ctx, 403, "AccessDenied");
      return null;
    }
    if (ctx.header("Authorization") != null || ctx.header("Content-Type") != null) {
      sendError(ctx, 403, "SignatureDoesNotMatch");
      return null;
    }
    return blob;
  }

  private static void sendError(Context ctx, int status, String code) {
    ctx.status(status).contentType("application/xml");
    ctx.result("<Error><Code>" + code + "</Code></Error>");
  }
}
