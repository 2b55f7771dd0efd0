// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.Cloud;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Registers the beans of each connection of the properties: of connection {@code shop} the {@code
 * Cloud} as {@code shopCloud}, and the native client of its provider, for example as {@code
 * shopHeroku}; both with the qualifier {@code shop}. A bean of the application that is named like
 * the cloud replaces both.
 */
final class ConnectionRegistrar implements ImportBeanDefinitionRegistrar {
  /** The bean that opens connections. */
  static final String CONNECTIONS = "polycloudConnections";

  // By provider; the class is absent where the provider is.
  private static final Map<String, String> NATIVE_CLIENTS =
      Map.of(
          "heroku", "io.github.polycloud.heroku.Heroku",
          "heroku-legacy", "io.github.polycloud.heroku.legacy.HerokuLegacy",
          "ovh", "io.github.polycloud.ovh.Ovh");

  private final Environment environment;
  private final ClassLoader classLoader;

  ConnectionRegistrar(Environment environment, ClassLoader classLoader) {
    this.environment = environment;
    this.classLoader = classLoader;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importingClass, BeanDefinitionRegistry registry) {
    DeclaredConnections connections = DeclaredConnections.of(environment);
    String primary = connections.primary();
    Map<String, String> names = new HashMap<>();
    for (String name : connections.names()) {
      String cloud = beanName(name, Cloud.class);
      String other = names.put(cloud, name);
      if (other != null) {
        throw new ConnectionException(
            name,
            "its bean would be named " + cloud + ", as that of connection '" + other + "'",
            List.of("provider"));
      }
      if (!registry.containsBeanDefinition(cloud)) {
        registry.registerBeanDefinition(cloud, cloud(name, name.equals(primary)));
        registerNativeClient(registry, name, connections.provider(name), name.equals(primary));
      }
    }
  }

  private static RootBeanDefinition cloud(String name, boolean primary) {
    RootBeanDefinition cloud = definition(Cloud.class, name, primary);
    cloud.setFactoryBeanName(CONNECTIONS);
    cloud.setFactoryMethodName("connect");
    cloud.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
    cloud.setDestroyMethodName("close");
    return cloud;
  }

  private void registerNativeClient(
      BeanDefinitionRegistry registry, String name, @Nullable String provider, boolean primary) {
    String nativeClient = provider == null ? null : NATIVE_CLIENTS.get(provider);
    if (nativeClient == null || !ClassUtils.isPresent(nativeClient, classLoader)) {
      return;
    }
    Class<?> type = ClassUtils.resolveClassName(nativeClient, classLoader);
    String beanName = beanName(name, type);
    if (!registry.containsBeanDefinition(beanName)) {
      RootBeanDefinition client = definition(type, name, primary);
      client.setFactoryBeanName(beanName(name, Cloud.class));
      client.setFactoryMethodName("unwrap");
      client.getConstructorArgumentValues().addIndexedArgumentValue(0, type);
      // The bean of the cloud closes the connection.
      client.setDestroyMethodName("");
      registry.registerBeanDefinition(beanName, client);
    }
  }

  private static RootBeanDefinition definition(Class<?> type, String name, boolean primary) {
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setTargetType(type);
    definition.setPrimary(primary);
    definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
    return definition;
  }

  /** Returns {@code webShopCloud} for connection {@code web-shop}. */
  static String beanName(String connection, Class<?> type) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (char c : connection.toCharArray()) {
      if (!Character.isLetterOrDigit(c)) {
        upper = name.length() > 0;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name + type.getSimpleName();
  }
}
