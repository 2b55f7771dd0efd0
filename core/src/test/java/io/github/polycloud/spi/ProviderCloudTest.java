// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.Profile;
import io.github.polycloud.paging.Paged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cloud assembled from an engine and capabilities. */
final class ProviderCloudTest {
  private static final Regions REGIONS = () -> Paged.ofSinglePage(List::of);
  private static final Capabilities<List<String>> CAPABILITIES =
      Capabilities.<List<String>>builder()
          .add(Capability.REGIONS, client -> REGIONS)
          .add(Databases.CAPABILITY, client -> () -> client)
          .build();
  private static final ProviderInfo INFO =
      described("fake").capabilities(CAPABILITIES.declared()).build();

  /** A provider-specific capability. */
  interface Databases {
    Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");

    List<String> list();
  }

  /** Interfaces with the simple names of other capabilities. */
  private static final class OtherPackage {
    interface Regions {}

    interface Databases {}
  }

  private final HttpEngine engine =
      HttpEngine.builder("fake", Endpoint.of("https://api.example.com")).build();
  private final Cloud cloud = builder().capabilities(CAPABILITIES, List.of("db-1")).build("native");

  private ProviderCloud.Builder builder() {
    return ProviderCloud.of(INFO, engine, JsonCodec.plain());
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void aCapabilityIsFoundByShortcutAndByInterface() {
    Regions regions = cloud.regions();
    assertThat(regions).hasToString(REGIONS.toString()).isEqualTo(regions);
    assertThat(cloud.requireCapability(Regions.class)).isSameAs(regions);
    assertThat(cloud.capability(Regions.class)).containsSame(regions);
  }

  @Test
  void aProviderSpecificCapabilityIsFoundByItsInterface() {
    assertThat(cloud.requireCapability(Databases.class).list()).containsExactly("db-1");
    assertThat(INFO.supports(Databases.class)).isTrue();
    assertThat(INFO.capabilities()).containsExactly(Capability.REGIONS, Databases.CAPABILITY);
  }

  @Test
  void aCapabilityIsCreatedWhenItIsFirstUsed() {
    List<String> created = new ArrayList<>();
    Capabilities<List<String>> capabilities =
        Capabilities.<List<String>>builder()
            .add(
                Capability.REGIONS,
                client -> {
                  client.add("regions");
                  return REGIONS;
                })
            .add(
                Databases.CAPABILITY,
                client -> {
                  client.add("databases");
                  return () -> client;
                })
            .build();
    Cloud lazy =
        ProviderCloud.of(
                described("fake").capabilities(capabilities.declared()).build(),
                engine,
                JsonCodec.plain())
            .capabilities(capabilities, created)
            .build("native");

    assertThat(created).isEmpty();
    assertThat(lazy.regions()).isSameAs(lazy.regions());
    assertThat(created).containsExactly("regions");
  }

  @Test
  void aFactoryThatReturnsNullIsNamed() {
    Capabilities<String> capabilities =
        Capabilities.<String>builder().add(Capability.REGIONS, client -> null).build();
    Cloud broken =
        ProviderCloud.of(
                described("fake").capabilities(capabilities.declared()).build(),
                engine,
                JsonCodec.plain())
            .capabilities(capabilities, "client")
            .build("native");

    assertThatThrownBy(broken::regions)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the factory of " + Regions.class.getName() + " returned null");
  }

  @Test
  void capabilitiesAreComparedByClassNotBySimpleName() {
    assertThat(cloud.capability(OtherPackage.Regions.class)).isEmpty();
    assertThat(cloud.capability(OtherPackage.Databases.class)).isEmpty();
    assertThat(INFO.supports(OtherPackage.Regions.class)).isFalse();
    assertThat(
            catchThrowableOfType(
                CloudException.class, () -> cloud.requireCapability(OtherPackage.Regions.class)))
        .hasMessageContaining(OtherPackage.Regions.class.getName());
  }

  @Test
  void aMissingCapabilityIsEmptyOrAnErrorThatListsTheSupportedOnes() {
    assertThat(cloud.capability(Apps.class)).isEmpty();
    CloudException error = catchThrowableOfType(CloudException.class, cloud::apps);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error)
        .hasMessage(
            "fake does not support Apps; it supports Regions, "
                + Databases.class.getName()
                + "; no other provider on the class path supports it");
  }

  @Test
  void pingRunsTheRequestOfTheProvider() {
    List<String> requests = new ArrayList<>();
    builder()
        .capabilities(CAPABILITIES, List.of("db-1"))
        .ping(() -> requests.add("ping"))
        .build("native")
        .ping();
    assertThat(requests).containsExactly("ping");
  }

  @Test
  void pingReadsTheAccountIfTheProviderHasNoCheaperRequest() {
    Capabilities<List<String>> account =
        Capabilities.<List<String>>builder()
            .add(
                Capability.ACCOUNT,
                reads ->
                    () -> {
                      reads.add("profile");
                      return new Profile("1", null, null);
                    })
            .build();
    List<String> reads = new ArrayList<>();
    ProviderCloud.of(
            described("fake").capabilities(account.declared()).build(), engine, JsonCodec.plain())
        .capabilities(account, reads)
        .build("native")
        .ping();
    assertThat(reads).containsExactly("profile");
  }

  @Test
  void pingIsUnsupportedWithoutAnAccount() {
    CloudException error = catchThrowableOfType(CloudException.class, cloud::ping);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
  }

  @Test
  void unwrapRequiresTheTypeOfTheNativeClient() {
    assertThat(cloud.unwrap(String.class)).isEqualTo("native");
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> cloud.unwrap(Integer.class));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error)
        .hasMessage("the native client of fake is java.lang.String, not java.lang.Integer");
  }

  @Test
  void buildingFailsIfDeclaredAndRegisteredCapabilitiesDiffer() {
    assertThatThrownBy(() -> builder().build("native"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "provider fake declares Regions, "
                + Databases.class.getName()
                + " but registers no capability");
  }

  @Test
  void closingTheCloudRunsTheCloseAction() {
    List<String> closed = new ArrayList<>();
    builder()
        .capabilities(CAPABILITIES, List.of())
        .onClose(() -> closed.add("closed"))
        .build("x")
        .close();
    assertThat(closed).containsExactly("closed");
  }

  @Test
  void itsTextContainsProviderAndEndpoint() {
    assertThat(cloud).hasToString("Cloud[fake, https://api.example.com]");
    assertThat(cloud.provider()).isEqualTo(INFO);
  }

  @Test
  void aCapabilityCannotBeRegisteredTwice() {
    assertThatThrownBy(
            () ->
                Capabilities.<String>builder()
                    .add(Capability.REGIONS, client -> REGIONS)
                    .add(Capability.REGIONS, client -> REGIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("regions is registered twice");
  }

  private static ProviderInfo.Builder described(String id) {
    return ProviderInfo.builder(id).endpoint("default", "https://api.example.com");
  }
}
