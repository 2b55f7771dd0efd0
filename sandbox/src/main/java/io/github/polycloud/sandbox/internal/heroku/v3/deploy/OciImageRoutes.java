// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.OciImage;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.OciImage.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Container images. A single image is sent as an array of one, as the schema says. */
final class OciImageRoutes {

  private OciImageRoutes() {}

  static void addTo(V3Router router) {
    router.create("/apps/{app}/oci-images", in -> DeployJsonViews.image(create(in)));
    router.get(
        "/apps/{app}/oci-images/{image}",
        in -> Json.array(List.of(image(in)), DeployJsonViews::image));
  }

  private static OciImage image(V3Request in) {
    App app = in.app();
    String id = in.state().deploys().image(app, in.path("image")).id().toString();
    return in.state().deploys().images().find(app, id);
  }

  private static OciImage create(V3Request in) {
    App app = in.app();
    RequestBody body = in.body();
    String stack = body.text("stack");
    List<RequestBody> buildpacks = body.objects("buildpacks");
    OciImage image =
        new OciImage(
            UUID.randomUUID(),
            body.text("base_image_name", "heroku/heroku:24-cnb"),
            body.text("base_top_layer", ""),
            body.text("commit", ""),
            body.text("commit_description", ""),
            body.text("image_repo", app.id() + "/builds"),
            body.text("digest", ""),
            stack == null ? app.stack() : Stack.find(stack),
            processTypes(body),
            buildpacks == null
                ? List.of()
                : buildpacks.stream().map(OciImageRoutes::buildpack).toList(),
            body.text("architecture"),
            in.state().now());
    in.state().deploys().images().add(app, image);
    return image;
  }

  private static OciImage.Buildpack buildpack(RequestBody body) {
    return new OciImage.Buildpack(
        body.text("id", ""), body.text("version", ""), body.text("homepage", ""));
  }

  private static Map<String, ProcessType> processTypes(RequestBody body) {
    Map<String, ProcessType> types = new LinkedHashMap<>();
    RequestBody named = body.objectOrEmpty("process_types");
    for (String name : named.fields().propertyNames()) {
      types.put(name, processType(name, named.requiredObject(name)));
    }
    return types;
  }

  private static ProcessType processType(String name, RequestBody body) {
    String command = body.requiredText("command");
    return new ProcessType(
        body.text("name", name),
        body.text("display_cmd", command),
        command,
        body.text("working_dir", "/workspace"),
        body.flag("default", false));
  }
}
