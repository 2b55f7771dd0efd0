// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.cloud.Project;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.domain.Zone;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.ovh.model.me.Nichandle;
import io.github.polycloud.ovh.model.service.ServiceInfos;
import io.github.polycloud.ovh.model.vps.Vps;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.CorruptedBodyContract;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Corrupted responses of OVH. */
@Tag("jdk-independent")
class CorruptedBodyTest extends CorruptedBodyContract {
  private static final List<String> LISTS =
      List.of(
          "/me/bill",
          "/dedicated/server",
          "/vps",
          "/domain/zone",
          "/hosting/web",
          "/cloud/project",
          "/me/sshKey");
  private static final List<Type> TYPES =
      List.of(
          Nichandle.class,
          Bill.class,
          Credential.class,
          DedicatedServer.class,
          Vps.class,
          Zone.class,
          WebHosting.class,
          Project.class,
          ServiceInfos.class,
          String[].class);

  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  CorruptedBodyTest() {
    super(Ovh.CODEC, new OvhErrorDecoder(), TYPES, DOCUMENTS);
  }

  @BeforeAll
  static void collect() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud = Connections.to(sandbox).connect()) {
      DOCUMENTS.add(cloud.raw().get("/me").bytes());
      DOCUMENTS.add(cloud.raw().get("/auth/currentCredential").bytes());
      for (String list : LISTS) {
        DOCUMENTS.add(cloud.raw().get(list).bytes());
        cloud.raw().get(list).asList(String.class).stream()
            .limit(1)
            .forEach(id -> DOCUMENTS.add(cloud.raw().get(list + "/" + id).bytes()));
      }
    }
    DOCUMENTS.add(
        ("{\"class\":\"Client::Forbidden\",\"message\":\"User not granted\",\"details\":{"
                + "\"unauthorizedActionsByIAM\":[\"me:apiovh:get\"]}}")
            .getBytes(StandardCharsets.UTF_8));
  }
}
