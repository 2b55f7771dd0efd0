package io.github.polycloud.heroku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.faults.Mutation;
import io.github.polycloud.heroku.internal.HerokuDialect;
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
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.Operation;
import io.github.polycloud.sandbox.Sandbox;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Answers of the service, damaged: they are read, or refused with an error that is ours. */
class BodiesPropertyTest {
  private static final Operation LIST = Operation.of("GET", "/apps");
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

  @BeforeContainer
  static void collect() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.connection(new HerokuProvider())
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

  @Property(tries = 2000)
  void throwNothingButOurErrors(@ForAll Random random) {
    Answer answer =
        new Answer(200, Headers.of("Content-Type", "text/html"), Mutation.ofAny(DOCUMENTS, random));
    Type type = TYPES.get(random.nextInt(TYPES.size()));
    try {
      Heroku.CODEC.decode(answer, type);
    } catch (BodyException e) {
      assertThat(e).hasNoCause();
      assertThat(e.getMessage()).startsWith("the answer is ").doesNotContain("\n");
    }
  }

  @Property(tries = 2000)
  void ofARefusalGiveAnErrorInAnyCase(@ForAll Random random) {
    Answer answer =
        new Answer(422, Headers.of("Content-Type", "text/html"), Mutation.ofAny(DOCUMENTS, random));

    assertThat(new HerokuDialect().error(LIST, answer)).isNotNull();
  }
}
