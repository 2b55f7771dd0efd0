package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Deployment;
import java.nio.file.Path;

/**
 * Deploys source code to apps.
 *
 * <pre>{@code
 * Deployment deployment = cloud.deployments().deploy("shop", Path.of("shop.tar.gz"));
 * Deployment completed =
 *     Waiter.polling(() -> cloud.deployments().get("shop", deployment.id()))
 *         .until(d -> d.status().equals(DeploymentStatus.SUCCEEDED))
 *         .failWhen(d -> d.status().equals(DeploymentStatus.FAILED))
 *         .await();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Deployments {
  /**
   * Uploads a directory or a {@code .tar.gz} archive and starts a build. Returns without waiting
   * for the build.
   *
   * @param app the name of the app
   * @param source the directory or archive
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if the source is neither a directory nor an archive or cannot be read
   */
  Deployment deploy(String app, Path source);

  /**
   * Returns the current status of a deployment.
   *
   * @param app the name of the app
   * @param id the id of the deployment
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Deployment get(String app, String id);
}
