package io.github.polycloud.heroku.model.space;

import io.github.polycloud.heroku.model.Permission;
import java.util.Arrays;
import java.util.List;

/**
 * What a user may do in a space from now on.
 *
 * @param permissions all of it, by name
 */
public record SpaceAppAccessUpdate(List<Permission> permissions) {
  /** These permissions and no others, for example {@code create_apps}. */
  public static SpaceAppAccessUpdate permissions(String... permissions) {
    return new SpaceAppAccessUpdate(
        Arrays.stream(permissions).map(name -> new Permission(name, null)).toList());
  }
}
