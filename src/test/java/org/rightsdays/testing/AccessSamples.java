package org.rightsdays.testing;

import java.util.Map;
import org.rightsdays.accounts.Account;

/**
 * Real things for {@code rules/AuthorisationTests}: a module whose routes name things in their addresses implements it
 * as a test component, so that the walk over all routes meets something that belongs to one organisation.
 */
public interface AccessSamples {

    /**
     * Makes what is needed, which belongs to {@link Cast#PORTO}, and tells where it is.
     *
     * @param organiser contact of {@link Cast#PORTO}
     * @return route, as in {@code access.txt} without who may, such as {@code POST /{lang}/desk/cases/{id}}, to a path
     */
    Map<String, String> paths(Account organiser);
}
