package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.Buildpack;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the source and the buildpacks a request names, and shows them again. */
public final class SourceBlobs {

  private SourceBlobs() {}

  public static SourceBlob required(Body body) {
    Body blob = body.requiredObject("source_blob");
    return new SourceBlob(
        blob.requiredText("url"),
        blob.text("checksum"),
        blob.text("version"),
        blob.text("version_description"));
  }

  static ObjectNode shape(SourceBlob source) {
    return Json.object()
        .put("checksum", source.checksum())
        .put("url", source.url())
        .put("version", source.version())
        .put("version_description", source.versionDescription());
  }

  /** Null when the request does not speak of buildpacks. */
  static @Nullable List<Buildpack> buildpacks(Body body) {
    List<Body> named = body.objects("buildpacks");
    return named == null ? null : named.stream().map(SourceBlobs::buildpack).toList();
  }

  static ArrayNode shape(List<Buildpack> buildpacks) {
    ArrayNode array = Json.array();
    buildpacks.forEach(buildpack -> array.add(shape(buildpack)));
    return array;
  }

  static ObjectNode shape(Buildpack buildpack) {
    return Json.object().put("name", buildpack.name()).put("url", buildpack.url());
  }

  private static Buildpack buildpack(Body body) {
    return Buildpack.of(body.requiredText(body.has("url") ? "url" : "name"));
  }
}
