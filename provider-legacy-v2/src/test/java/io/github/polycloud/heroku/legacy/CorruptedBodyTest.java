// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.legacy.internal.codec.LegacyCodec;
import io.github.polycloud.heroku.legacy.internal.protocol.LegacyErrorDecoder;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.heroku.legacy.model.CollaboratorList;
import io.github.polycloud.heroku.legacy.model.DomainList;
import io.github.polycloud.heroku.legacy.model.KeyList;
import io.github.polycloud.heroku.legacy.model.Release;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.CorruptedBodyContract;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Corrupted responses of the legacy API. */
@Tag("jdk-independent")
class CorruptedBodyTest extends CorruptedBodyContract {
  private static final List<Type> TYPES =
      List.of(
          App.class,
          AppList.class,
          CollaboratorList.class,
          DomainList.class,
          KeyList.class,
          Release[].class);

  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  CorruptedBodyTest() {
    super(new LegacyCodec(), new LegacyErrorDecoder(), TYPES, DOCUMENTS);
  }

  @BeforeAll
  static void collect() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.builder(new LegacyProvider())
                .endpoint(sandbox.heroku().url())
                .trustedCertificates(sandbox.heroku().caCertificate())
                .credential("email", sandbox.heroku().email())
                .credential("token", sandbox.heroku().token())
                .connect()) {
      String app = "/apps/" + cloud.apps().list().first(1).get(0).name();
      for (String path :
          List.of("/apps", app, app + "/collaborators", app + "/domains", "/user/keys")) {
        DOCUMENTS.add(
            cloud.raw().send(RawRequest.get(path).header("Accept", "application/xml")).bytes());
      }
      DOCUMENTS.add(cloud.raw().get(app + "/releases").bytes());
    }
    DOCUMENTS.add("<errors><error>Name is taken</error></errors>".getBytes(StandardCharsets.UTF_8));
    DOCUMENTS.add("[[\"name\",\"is taken\"]]".getBytes(StandardCharsets.UTF_8));
  }
}
