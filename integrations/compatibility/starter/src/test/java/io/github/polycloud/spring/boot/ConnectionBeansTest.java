// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The beans of connections. */
class ConnectionBeansTest {
  private static final String SHOP = "polycloud.connections.shop.provider=heroku";
  private static final String MACHINES = "polycloud.connections.web-machines.provider=ovh";
  private static final String OLD = "polycloud.connections.old.provider=heroku-legacy";

  @Test
  void withoutConnectionsThereIsNoCloud() {
    Application.with()
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(Cloud.class)
                    .doesNotHaveBean("polycloudHealthContributor"));
  }

  @Test
  void aSingleConnectionIsInjectedByType() {
    Application.withSandbox(SHOP)
        .run(
            context -> {
              assertThat(context.getBean(Cloud.class).apps().list()).hasSize(5);
              Heroku heroku = context.getBean(Heroku.class);
              assertThat(heroku).isSameAs(context.getBean(Cloud.class).unwrap(Heroku.class));
              assertThat(context).doesNotHaveBean(Ovh.class);
            });
  }

  /** What an application injects by name. */
  record Injected(Cloud shop, Cloud machines, Heroku heroku, Ovh ovh, HerokuLegacy legacy) {}

  @Configuration(proxyBeanMethods = false)
  static class Injections {
    @Bean
    Injected injected(
        @Qualifier("shop") Cloud shop,
        @Qualifier("web-machines") Cloud machines,
        @Qualifier("shop") Heroku heroku,
        Ovh webMachinesOvh,
        HerokuLegacy legacy) {
      return new Injected(shop, machines, heroku, webMachinesOvh, legacy);
    }
  }

  @Test
  void severalConnectionsAreInjectedByQualifier() {
    Application.withSandbox(SHOP, MACHINES, OLD)
        .withUserConfiguration(Injections.class)
        .run(
            context -> {
              Injected injected = context.getBean(Injected.class);
              assertThat(injected.shop()).isSameAs(context.getBean("shopCloud"));
              assertThat(injected.machines()).isSameAs(context.getBean("webMachinesCloud"));
              assertThat(injected.heroku()).isSameAs(context.getBean("shopHeroku"));
              assertThat(injected.shop().provider().id()).isEqualTo("heroku");
              assertThat(injected.machines().provider().id()).isEqualTo("ovh");
              injected.shop().ping();
              injected.machines().ping();
              injected.legacy().cloud().ping();
              assertThat(
                      catchThrowableOfType(
                          NoUniqueBeanDefinitionException.class,
                          () -> context.getBean(Cloud.class)))
                  .isNotNull();
            });
  }

  @Test
  void thePrimaryConnectionIsInjectedWhereNoneIsNamed() {
    Application.withSandbox(SHOP, MACHINES, "polycloud.primary=web-machines")
        .run(context -> assertThat(context.getBean(Cloud.class).provider().id()).isEqualTo("ovh"));
  }

  @Test
  void connectionsAreClosedWithTheContext() {
    List<Cloud> open = new ArrayList<>();
    Application.withSandbox(SHOP, MACHINES)
        .run(context -> open.addAll(context.getBeansOfType(Cloud.class).values()));

    assertThat(open)
        .hasSize(2)
        .allSatisfy(
            cloud ->
                assertThat(catchThrowableOfType(CloudException.class, cloud::ping).kind())
                    .isEqualTo(ErrorKind.CANCELLED));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnCloud {
    @Bean
    Cloud shopCloud(Sandbox sandbox) {
      return Clouds.builder("heroku-legacy")
          .endpoint(sandbox.heroku().url())
          .credential("token", sandbox.heroku().token())
          .connect();
    }
  }

  @Test
  void aBeanOfTheApplicationTakesPrecedence() {
    Application.withSandbox(SHOP)
        .withUserConfiguration(OwnCloud.class)
        .run(
            context ->
                assertThat(context.getBean(Cloud.class).provider().id())
                    .isEqualTo("heroku-legacy"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Customizers {
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    @Bean
    @Order(2)
    CloudBuilderCustomizer second() {
      return (connection, builder) -> calls.add("second " + connection);
    }

    @Bean
    @Order(1)
    CloudBuilderCustomizer first() {
      return (connection, builder) -> {
        calls.add("first " + connection);
        builder.userAgent("shop/1.4");
      };
    }

    @Bean
    CallListener listener() {
      return new CallListener() {
        @Override
        public void onCallEnd(CallEnd call) {
          calls.add(call.call().connection() + " " + call.operation());
        }
      };
    }
  }

  @Test
  void customizersAndListenersApplyToEachConnection() {
    Application.withSandbox(SHOP)
        .withUserConfiguration(Customizers.class)
        .run(
            context -> {
              context.getBean(Cloud.class).account().profile();
              assertThat(context.getBean(Customizers.class).calls)
                  .containsExactly("first shop", "second shop", "shop GET /account");
              assertThat(
                      context.getBean(Sandbox.class).requests().all().get(0).header("User-Agent"))
                  .hasValueSatisfying(agent -> assertThat(agent).startsWith("shop/1.4 "));
            });
  }

  /** Details of a test's own service, here another sandbox. */
  @Configuration(proxyBeanMethods = false)
  static class OwnDetails {
    @Bean
    Sandbox other() {
      return Sandbox.builder().apps(1).start();
    }

    @Bean
    PolycloudConnectionDetails details(Sandbox other) {
      return (connection, provider) ->
          connection.equals("shop")
              ? Optional.of(new OwnTarget(other.heroku().url(), other.heroku().token()))
              : Optional.empty();
    }
  }

  /** Where the details lead. */
  record OwnTarget(String endpoint, String token) implements PolycloudConnectionDetails.Target {
    @Override
    public Map<String, String> credentials() {
      return Map.of("token", token);
    }
  }

  @Test
  void detailsReplaceEndpointAndCredentialsOfTheProperties() {
    Application.with(
            SHOP,
            "polycloud.connections.shop.endpoint=https://heroku.example",
            "polycloud.connections.shop.credentials.email=ann@example.com",
            "polycloud.connections.shop.credentials.token=unused")
        .withUserConfiguration(OwnDetails.class)
        .run(context -> assertThat(context.getBean(Cloud.class).apps().list()).hasSize(1));
  }
}
