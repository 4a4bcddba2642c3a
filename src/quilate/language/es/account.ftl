account-factor-lead = Además de la contraseña, un código que solo muestra su teléfono: quien averigüe la contraseña no podrá entrar solo con ella.
account-authenticator = Autenticador en el teléfono
account-factor-on = Activo
account-factor-on-text = Cada vez que entra se le pide su código.
account-factor-off = Inactivo
account-factor-off-text = Sirve cualquier autenticador, como el que trae su teléfono.
account-factor-begin = Activar el segundo factor
account-factor-end = Quitar el segundo factor
account-factor-end-text = Desde entonces basta la contraseña para entrar en su cuenta. Puede volver a activarlo cuando quiera.
account-factor-scan = Escanee esta imagen con el autenticador del teléfono y escriba después el código que muestra.
account-factor-picture = El secreto como imagen para escanear; también está debajo en letras.
account-factor-secret = Si no se puede escanear, escriba este secreto en el autenticador:
account-factor-confirm = Activarlo
account-recovery = Códigos de recuperación
account-recovery-text = Cada uno permite entrar una vez cuando no se tiene el teléfono. Guárdelos donde guarda lo importante, y no en el teléfono.
account-recovery-left = { $count ->
        [0] No queda ninguno.
        [one] Queda un código.
       *[other] Quedan { $count } códigos.
    }
account-recovery-none = Todavía no tiene ninguno. Sin ellos y sin el teléfono, solo puede darle paso quien administra Quilate.
account-recovery-see = Ver los códigos
account-recovery-file = Guardarlos en un fichero
account-recovery-draw = Sacar códigos nuevos
account-recovery-draw-text = Desde entonces dejan de servir los códigos que tiene.
account-again = ¿Es usted?
account-again-text = Lo que sigue toca a la seguridad de su cuenta, así que se pregunta otra vez.
account-again-go = Seguir
