package org.rightsdays.publishing.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsdays.publishing.map.Projection.Spot;

/** Puts pins together that would cover each other. Every pin ends in exactly one group. */
final class Clusters {

    private static final Comparator<Pin> ORDER =
            Comparator.comparingInt(Pin::weight).reversed().thenComparing(Pin::key);

    private Clusters() {}

    /** Pins drawn as one, at the mean of their places. */
    record Group(List<Pin> pins, Spot centre) {

        static Group of(Pin pin) {
            return new Group(List.of(pin), pin.spot());
        }

        Group with(Group other) {
            var both = new ArrayList<>(pins);
            both.addAll(other.pins);
            double share = (double) other.pins.size() / both.size();
            double x = centre.x() + (other.centre.x() - centre.x()) * share;
            double y = centre.y() + (other.centre.y() - centre.y()) * share;
            return new Group(List.copyOf(both), new Spot(x, y));
        }
    }

    /** Groups whose centres are at least {@code apart} units from each other, the heaviest first. */
    static List<Group> of(List<Pin> pins, double apart) {
        List<Group> groups = pins.stream().sorted(ORDER).map(Group::of).toList();
        int before;
        do {
            before = groups.size();
            groups = joined(groups, apart);
        } while (groups.size() < before);
        return groups;
    }

    private static List<Group> joined(List<Group> groups, double apart) {
        var joined = new ArrayList<Group>();
        for (Group group : groups) {
            int near = nearest(joined, group.centre(), apart);
            if (near < 0) {
                joined.add(group);
            } else {
                joined.set(near, joined.get(near).with(group));
            }
        }
        return joined;
    }

    private static int nearest(List<Group> groups, Spot spot, double apart) {
        int found = -1;
        double least = apart;
        for (int i = 0; i < groups.size(); i++) {
            double distance = groups.get(i).centre().distance(spot);
            if (distance < least) {
                found = i;
                least = distance;
            }
        }
        return found;
    }
}
