account-factor-lead = Besides your password, a code that only your phone shows: whoever learns the password alone does not get in.
account-authenticator = Authenticator on your phone
account-factor-on = On
account-factor-on-text = Each time you sign in, its code is asked for.
account-factor-off = Off
account-factor-off-text = Any authenticator will do, such as the one your phone brings.
account-factor-begin = Turn the second factor on
account-factor-end = Turn the second factor off
account-factor-end-text = From then on your password alone opens your account. You can turn it on again whenever you like.
account-factor-scan = Scan this picture with the authenticator on your phone, then write the code that it shows.
account-factor-picture = The secret as a picture to scan; it also stands below in letters.
account-factor-secret = If it cannot be scanned, write this secret into the authenticator:
account-factor-confirm = Turn it on
account-recovery = Recovery codes
account-recovery-text = Each of them lets you in once when you do not have your phone. Keep them where you keep what matters, and not on the phone.
account-recovery-left = { $count ->
        [0] None is left.
        [one] One code is left.
       *[other] { $count } codes are left.
    }
account-recovery-none = You have none yet. Without them, and without your phone, only whoever administers Quilate can let you in.
account-recovery-see = Show the codes
account-recovery-file = Keep them in a file
account-recovery-draw = Draw new codes
account-recovery-draw-text = The codes that you have no longer work from then on.
account-again = Is it you?
account-again-text = What comes next concerns the safety of your account, so it is asked for once more.
account-again-go = Go on
