package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;

/** Who gets in: SSH keys for instances, access rights for other accounts. */
final class AccessRoutes {

  private final Projects projects;

  AccessRoutes(Projects projects) {
    this.projects = projects;
  }

  void register(Routes routes) {
    String keys = Projects.PROJECT + "/sshkey";
    routes.get(keys, call -> keys(call).list(call.query("region")));
    routes.post(keys, call -> keys(call).add(call.body()).detail());
    routes.get(keys + "/{keyId}", call -> keys(call).find(call.path("keyId")).detail());
    routes.delete(keys + "/{keyId}", answeringNull(call -> keys(call).remove(call.path("keyId"))));
    String acl = Projects.PROJECT + "/acl";
    routes.get(acl, call -> acl(call).accounts(call.query("type", AccessList.TYPE)));
    routes.post(acl, call -> acl(call).grant(call.body()));
    routes.get(acl + "/{accountId}", call -> acl(call).find(call.path("accountId")));
    routes.delete(
        acl + "/{accountId}", answeringNull(call -> acl(call).revoke(call.path("accountId"))));
  }

  private ProjectKeys keys(Call call) {
    return projects.find(call).keys();
  }

  private AccessList acl(Call call) {
    return projects.find(call).accessList();
  }
}
