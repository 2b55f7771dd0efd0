package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** {@code /cloud/project/{serviceName}/instance}. */
final class InstanceRoutes {

  private static final Enumeration REBOOT =
      Enumeration.of("cloud.instance.RebootTypeEnum", "hard", "soft");

  private final Projects projects;

  InstanceRoutes(Projects projects) {
    this.projects = projects;
  }

  void register(Routes routes) {
    String all = Projects.PROJECT + "/instance";
    String one = all + "/{instanceId}";
    routes.get(all, call -> project(call).instances().list(call.query("region")));
    routes.post(all, this::create);
    routes.post(all + "/bulk", this::createMany);
    routes.get(one, call -> instance(call).look(true));
    routes.put(one, answeringNull(call -> instance(call).rename(call.body().text("instanceName"))));
    routes.delete(one, answeringNull(call -> instance(call).delete()));
    routes.post(one + "/reboot", answeringNull(this::reboot));
    routes.post(one + "/start", answeringNull(call -> instance(call).start()));
    routes.post(one + "/stop", answeringNull(call -> instance(call).stop()));
    routes.post(one + "/resize", this::resize);
    routes.post(one + "/reinstall", this::reinstall);
    routes.post(one + "/snapshot", answeringNull(this::snapshot));
  }

  private JsonNode create(Call call) {
    InstanceRequest request = request(call);
    return project(call).instances().create(request.name(), request).detail();
  }

  private JsonNode createMany(Call call) {
    InstanceRequest request = request(call);
    long number = call.body().number("number");
    if (number < 1 || number > Instances.LIMIT) {
      throw OvhError.badRequest("[number] Between 1 and %d".formatted(Instances.LIMIT));
    }
    Instances instances = project(call).instances();
    instances.demandRoom(number, request.flavor().region());
    return LongStream.rangeClosed(1, number)
        .mapToObj(i -> instances.create(request.name() + "-" + i, request))
        .map(instance -> (JsonNode) instance.summary())
        .collect(Json.array());
  }

  private void reboot(Call call) {
    instance(call).reboot(call.body().text("type", REBOOT).equals("hard"));
  }

  private JsonNode resize(Call call) {
    Instance instance = instance(call);
    instance.resize(Flavor.find(call.body().text("flavorId")));
    return instance.detail();
  }

  private JsonNode reinstall(Call call) {
    Instance instance = instance(call);
    instance.reinstall(project(call).images().find(call.body().text("imageId")));
    return instance.detail();
  }

  private void snapshot(Call call) {
    String name = call.body().text("snapshotName");
    project(call).images().add(instance(call).snapshot(name));
  }

  private InstanceRequest request(Call call) {
    Project project = project(call);
    return InstanceRequest.parse(call.body(), project.images(), project.keys());
  }

  private Instance instance(Call call) {
    return project(call).instances().find(call.path("instanceId"));
  }

  private Project project(Call call) {
    return projects.find(call);
  }
}
