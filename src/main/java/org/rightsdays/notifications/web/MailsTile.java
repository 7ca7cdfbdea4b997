package org.rightsdays.notifications.web;

import java.util.ArrayList;
import java.util.List;
import org.rightsdays.notifications.MailLack;
import org.rightsdays.notifications.MailTrouble;
import org.rightsdays.notifications.Mails;
import org.rightsdays.platform.desk.Desk;
import org.rightsdays.platform.desk.Tile;
import org.rightsdays.platform.i18n.Words;
import org.rightsdays.platform.security.Role;
import org.springframework.stereotype.Component;

/** Tells coordinators when mails don't arrive. */
@Component
class MailsTile implements Tile {

    private static final String PATH = "/desk/mails";

    private final Mails mails;

    MailsTile(Mails mails) {
        this.mails = mails;
    }

    @Override
    public List<Task> tasks(Desk desk) {
        if (!desk.actor().is(Role.COORDINATOR)) {
            return List.of();
        }
        Words words = desk.words();
        MailTrouble trouble = mails.trouble(desk.actor());
        var tasks = new ArrayList<Task>();
        if (mails.lack() != MailLack.NOTHING) {
            tasks.add(new Task(words.say("mails.tile.nothing-is-sent"), 0, null, desk.at(PATH)));
        } else if (trouble.waiting() > 0) {
            tasks.add(new Task(words.say("mails.tile.waiting"), trouble.waiting(), trouble.oldest(), desk.at(PATH)));
        }
        if (trouble.failed() > 0) {
            tasks.add(new Task(words.say("mails.tile.failed"), trouble.failed(), null, desk.at(PATH)));
        }
        return tasks;
    }

    @Override
    public List<Place> places(Desk desk) {
        return desk.actor().is(Role.COORDINATOR)
                ? List.of(
                        new Place(desk.words().say("mails.title"), desk.words().say("mails.what"), desk.at(PATH)))
                : List.of();
    }
}
