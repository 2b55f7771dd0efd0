// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.Invoice;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.Plan;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.CorruptedBodyContract;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Corrupted responses of the Platform API. */
@Tag("jdk-independent")
class CorruptedBodyTest extends CorruptedBodyContract {
  private static final List<Type> TYPES =
      List.of(
          App.class,
          App[].class,
          Account.class,
          AddOn[].class,
          Plan[].class,
          Domain[].class,
          Dyno[].class,
          Formation[].class,
          Invoice[].class,
          Key[].class,
          Release[].class);

  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  CorruptedBodyTest() {
    super(Heroku.CODEC, new HerokuErrorDecoder(), TYPES, DOCUMENTS);
  }

  @BeforeAll
  static void collect() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.builder(new HerokuProvider())
                .endpoint(sandbox.heroku().url())
                .credential("token", sandbox.heroku().token())
                .connect()) {
      String app = cloud.apps().list().first(1).get(0).name();
      for (String path :
          List.of(
              "/account",
              "/account/invoices",
              "/account/keys",
              "/addons",
              "/apps",
              "/apps/{app}",
              "/apps/{app}/domains",
              "/apps/{app}/dynos",
              "/apps/{app}/formation",
              "/apps/{app}/releases")) {
        DOCUMENTS.add(cloud.raw().get(path.replace("{app}", app)).bytes());
      }
      DOCUMENTS.add(
          "{\"id\":\"rate_limit\",\"message\":\"Too many.\",\"url\":\"x\"}".getBytes(UTF_8));
    }
  }
}
